package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A deadline. */
public class Deadline {

    @Pattern(regexp = Forms.ID)
    private String id;

    @Size(min = 1)
    private String text;

    @Pattern(regexp = Forms.WHEN)
    private String atLatest;

    @Pattern(regexp = Forms.WHEN)
    private String before;

    @Valid
    private Participant setBy;

    private List<@NotNull @Valid LegalBasis> legalBasis = List.of();

    @Size(min = 1)
    private String wording;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAtLatest() {
        return atLatest;
    }

    public void setAtLatest(String atLatest) {
        this.atLatest = atLatest;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public Participant getSetBy() {
        return setBy;
    }

    public void setSetBy(Participant setBy) {
        this.setBy = setBy;
    }

    public List<LegalBasis> getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(List<LegalBasis> legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    @AssertTrue
    public boolean isOneLastDay() {
        return (atLatest == null) != (before == null);
    }
}
