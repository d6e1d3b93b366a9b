package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A reference to a document or element. */
public class Reference {

    @Pattern(regexp = Forms.ID)
    private String document;

    @Pattern(regexp = Forms.ID)
    private String element;

    @Size(min = 1)
    private String wording;

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getElement() {
        return element;
    }

    public void setElement(String element) {
        this.element = element;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    @AssertTrue
    public boolean isSomethingReferred() {
        return document != null || element != null || wording != null;
    }
}
