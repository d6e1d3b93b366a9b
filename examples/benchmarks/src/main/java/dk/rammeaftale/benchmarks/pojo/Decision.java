package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A decision of a body. */
public class Decision {

    @Valid
    private Participant by;

    private Verdict verdict;

    @Pattern(regexp = Forms.WHEN)
    private String when;

    private List<@NotNull @Valid Reference> about = List.of();

    @Size(min = 1)
    private String text;

    @Valid
    private Reference meeting;

    public Participant getBy() {
        return by;
    }

    public void setBy(Participant by) {
        this.by = by;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public List<Reference> getAbout() {
        return about;
    }

    public void setAbout(List<Reference> about) {
        this.about = about;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Reference getMeeting() {
        return meeting;
    }

    public void setMeeting(Reference meeting) {
        this.meeting = meeting;
    }

    @AssertTrue
    public boolean isSomethingDecided() {
        return by != null || verdict != null || when != null || text != null || meeting != null;
    }
}
