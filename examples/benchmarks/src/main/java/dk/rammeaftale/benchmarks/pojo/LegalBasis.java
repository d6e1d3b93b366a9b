package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A legal basis. */
public class LegalBasis {

    @NotBlank
    private String statute;

    @Size(min = 1)
    private String section;

    @Size(min = 1)
    private String version;

    @Pattern(regexp = Forms.LINK)
    private String url;

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
