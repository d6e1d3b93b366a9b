package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A part of an agreement. */
public class Part {

    @NotNull
    @Pattern(regexp = Forms.ID)
    private String id;

    @NotNull
    private PartKind kind;

    @Size(min = 1)
    private String title;

    @Size(min = 1)
    private String text;

    private List<@NotNull @Valid Passage> topics = List.of();

    private List<@NotNull @Valid FocusArea> focusAreas = List.of();

    private List<@NotNull @Valid Deadline> deadlines = List.of();

    private List<@NotNull @Valid Attachment> appendices = List.of();

    @Pattern(regexp = Forms.ID)
    private String publishedAs;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PartKind getKind() {
        return kind;
    }

    public void setKind(PartKind kind) {
        this.kind = kind;
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

    public List<Passage> getTopics() {
        return topics;
    }

    public void setTopics(List<Passage> topics) {
        this.topics = topics;
    }

    public List<FocusArea> getFocusAreas() {
        return focusAreas;
    }

    public void setFocusAreas(List<FocusArea> focusAreas) {
        this.focusAreas = focusAreas;
    }

    public List<Deadline> getDeadlines() {
        return deadlines;
    }

    public void setDeadlines(List<Deadline> deadlines) {
        this.deadlines = deadlines;
    }

    public List<Attachment> getAppendices() {
        return appendices;
    }

    public void setAppendices(List<Attachment> appendices) {
        this.appendices = appendices;
    }

    public String getPublishedAs() {
        return publishedAs;
    }

    public void setPublishedAs(String publishedAs) {
        this.publishedAs = publishedAs;
    }
}
