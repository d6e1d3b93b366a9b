package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A body or a group. */
public class Participant {

    @Pattern(regexp = Forms.WORD)
    private String kind;

    @Size(min = 1)
    private String name;

    @Pattern(regexp = Forms.AUTHORITY)
    private String authority;

    @Size(min = 1)
    private String role;

    @Valid
    private Contact contact;

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Contact getContact() {
        return contact;
    }

    public void setContact(Contact contact) {
        this.contact = contact;
    }

    @AssertTrue
    public boolean isSomebody() {
        return kind != null || name != null || authority != null || role != null;
    }
}
