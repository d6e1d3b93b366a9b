package dk.rammeaftale.json.mapper;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A type as a user would declare it, with components of the model. */
public record Case(
        int number,
        @Nullable Meeting meeting,
        List<FrameworkAgreement> agreements,
        List<Document> documents,
        Optional<Authority> owner,
        @Nullable When opened,
        @Nullable Verdict verdict) {

    static {
        open();
    }

    /** Gives Jackson access to this record when the tests run in a named module, as it has to a user's record. */
    static void open() {
        Case.class.getModule().addOpens(Case.class.getPackageName(), JsonMapper.class.getModule());
    }
}
