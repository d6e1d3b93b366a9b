package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An attached document. */
public class Attachment {

    @Pattern(regexp = Forms.ID)
    private String id;

    @Size(min = 1)
    private String number;

    @Size(min = 1)
    private String title;

    @Pattern(regexp = Forms.LINK)
    private String url;

    private Access access;

    @Pattern(regexp = Forms.WHEN)
    private String published;

    private List<@NotNull @Valid Participant> recipients = List.of();

    @Size(min = 1)
    private String revision;

    @Pattern(regexp = Forms.WHEN)
    private String valid;

    private List<@NotNull @Valid Identifier> identifiers = List.of();

    private List<@NotNull @Valid Attachment> attachments = List.of();

    @Size(min = 1)
    private String wording;

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

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public Access getAccess() {
        return access;
    }

    public void setAccess(Access access) {
        this.access = access;
    }

    public String getPublished() {
        return published;
    }

    public void setPublished(String published) {
        this.published = published;
    }

    public List<Participant> getRecipients() {
        return recipients;
    }

    public void setRecipients(List<Participant> recipients) {
        this.recipients = recipients;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }

    public String getValid() {
        return valid;
    }

    public void setValid(String valid) {
        this.valid = valid;
    }

    public List<Identifier> getIdentifiers() {
        return identifiers;
    }

    public void setIdentifiers(List<Identifier> identifiers) {
        this.identifiers = identifiers;
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }

    public void setAttachments(List<Attachment> attachments) {
        this.attachments = attachments;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    @AssertTrue
    public boolean isSomethingAttached() {
        return number != null || title != null || url != null;
    }
}
