package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.constraints.NotBlank;

/** The number of a case or document. */
public class Identifier {

    @NotBlank
    private String scheme;

    @NotBlank
    private String value;

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
