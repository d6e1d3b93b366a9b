package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A statement about approvals. */
public class ApprovalClaim {

    private List<@NotNull @Valid Participant> by = List.of();

    @NotNull
    private Verdict verdict;

    @Pattern(regexp = Forms.WHEN)
    private String when;

    private List<@NotNull @Valid Reference> about = List.of();

    @Size(min = 1)
    private String wording;

    public List<Participant> getBy() {
        return by;
    }

    public void setBy(List<Participant> by) {
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

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    @AssertTrue
    public boolean isSomebodySays() {
        return !by.isEmpty();
    }
}
