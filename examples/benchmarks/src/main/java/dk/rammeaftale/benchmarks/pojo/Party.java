package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A party to an agreement. */
public class Party {

    @NotNull
    @Pattern(regexp = Forms.AUTHORITY)
    private String authority;

    @Size(min = 1)
    private String name;

    private List<@NotNull @Valid Decision> decisions = List.of();

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Decision> getDecisions() {
        return decisions;
    }

    public void setDecisions(List<Decision> decisions) {
        this.decisions = decisions;
    }
}
