package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An activity. */
public class Activity {

    @Pattern(regexp = Forms.ID)
    private String id;

    @Pattern(regexp = Forms.WORD)
    private String kind;

    @Size(min = 1)
    private String text;

    @Pattern(regexp = Forms.WHEN)
    private String when;

    private List<@NotNull @Valid Participant> who = List.of();

    private List<@NotNull @Valid Passage> outcomes = List.of();

    @Size(min = 1)
    private String wording;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public List<Participant> getWho() {
        return who;
    }

    public void setWho(List<Participant> who) {
        this.who = who;
    }

    public List<Passage> getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(List<Passage> outcomes) {
        this.outcomes = outcomes;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
