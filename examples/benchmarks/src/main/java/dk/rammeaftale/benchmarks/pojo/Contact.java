package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The contact details of a person. */
public class Contact {

    @Size(min = 1)
    private String name;

    @Pattern(regexp = Forms.EMAIL)
    private String email;

    @Pattern(regexp = Forms.PHONE)
    private String phone;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
