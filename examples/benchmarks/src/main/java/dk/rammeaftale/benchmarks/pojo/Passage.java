package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A piece of text. */
public class Passage {

    @Pattern(regexp = Forms.ID)
    private String id;

    @Size(min = 1)
    private String number;

    @Size(min = 1)
    private String title;

    @Size(min = 1)
    private String text;

    private List<@NotNull @Valid Activity> activities = List.of();

    private List<@NotNull @Valid Passage> passages = List.of();

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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Activity> getActivities() {
        return activities;
    }

    public void setActivities(List<Activity> activities) {
        this.activities = activities;
    }

    public List<Passage> getPassages() {
        return passages;
    }

    public void setPassages(List<Passage> passages) {
        this.passages = passages;
    }

    @AssertTrue
    public boolean isSomethingSaid() {
        return title != null || text != null || !passages.isEmpty();
    }
}
