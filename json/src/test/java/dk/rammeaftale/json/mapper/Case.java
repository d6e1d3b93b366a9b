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

/** A type as users have it, around types of the model. */
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

    /** Where the tests are in a named module, Jackson may look into this record as it may into a user's own. */
    static void open() {
        Case.class.getModule().addOpens(Case.class.getPackageName(), JsonMapper.class.getModule());
    }
}
