package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A focus area. */
public class FocusArea {

    @NotNull
    @Pattern(regexp = Forms.ID)
    private String id;

    @Size(min = 1)
    private String number;

    @NotBlank
    private String title;

    private List<@NotBlank String> alternativeTitles = List.of();

    private List<@NotNull @Valid Passage> goals = List.of();

    @Valid
    private Passage content;

    private List<@NotNull @Valid Passage> results = List.of();

    private List<@NotNull @Valid Participant> beneficiaries = List.of();

    @Valid
    private Reference origin;

    private Progress progress;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<String> getAlternativeTitles() {
        return alternativeTitles;
    }

    public void setAlternativeTitles(List<String> alternativeTitles) {
        this.alternativeTitles = alternativeTitles;
    }

    public List<Passage> getGoals() {
        return goals;
    }

    public void setGoals(List<Passage> goals) {
        this.goals = goals;
    }

    public Passage getContent() {
        return content;
    }

    public void setContent(Passage content) {
        this.content = content;
    }

    public List<Passage> getResults() {
        return results;
    }

    public void setResults(List<Passage> results) {
        this.results = results;
    }

    public List<Participant> getBeneficiaries() {
        return beneficiaries;
    }

    public void setBeneficiaries(List<Participant> beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    public Reference getOrigin() {
        return origin;
    }

    public void setOrigin(Reference origin) {
        this.origin = origin;
    }

    public Progress getProgress() {
        return progress;
    }

    public void setProgress(Progress progress) {
        this.progress = progress;
    }
}
