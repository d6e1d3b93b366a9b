package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Access to the parts of a meeting, row R25 of the domain, in Java and in the committed JSON. */
class AccessRowsTest {

    private static final Meeting MEETING = ClosedItems.meeting();
    private static final CommittedJson JSON = RowDocument.OPEN_AND_CLOSED.json();

    @Test
    void r25_theMeetingIsOpenAndSoIsTheItemThatSaysNothing() {
        assertThat(MEETING.access()).hasValue(Access.OPEN);
        assertThat(item(0).access()).isEmpty();

        assertThat(JSON.text("/access")).isEqualTo("open");
        assertThat(JSON.has("/agenda/0/access")).isFalse();
    }

    @Test
    void r25_aClosedItemsTitleIsShownOrHidden() {
        assertThat(item(1).access()).hasValue(Access.TITLE_ONLY);
        assertThat(item(2).access()).hasValue(Access.CLOSED);
        assertThat(item(2).items().get(0).access()).isEmpty(); // it inherits the access of the item around it

        assertThat(JSON.text("/agenda/1/access")).isEqualTo("titleOnly");
        assertThat(JSON.text("/agenda/2/access")).isEqualTo("closed");
        assertThat(JSON.has("/agenda/2/items/0/access")).isFalse();
    }

    @Test
    void r25_anAttachmentOfAnOpenItemMayBeClosed() {
        assertThat(item(0).attachments())
                .extracting(Attachment::access)
                .containsExactly(Optional.of(Access.OPEN), Optional.of(Access.CLOSED), Optional.empty());

        assertThat(JSON.text("/agenda/0/attachments/0/access")).isEqualTo("open");
        assertThat(JSON.text("/agenda/0/attachments/1/access")).isEqualTo("closed");
        assertThat(JSON.has("/agenda/0/attachments/2/access")).isFalse();
    }

    @Test
    void r25_anAttachmentMoreOpenThanItsItemIsAWarning() {
        AgendaItem open = item(1).withAttachments(Attachment.of("Skøde").withAccess(Access.OPEN));
        assertThat(problems(MEETING.withAgenda(open)))
                .containsExactly(tuple("RA-3012", "/agenda/0/attachments/0/access"));
    }

    @Test
    void r25_whatIsNotStatedIsNotPublic() {
        Meeting silent = ClosedItems.nothingStated();
        assertThat(silent.access()).isEmpty();
        AgendaItem open =
                silent.agenda().get(0).withAttachments(Attachment.of("Regneark").withAccess(Access.OPEN));
        assertThat(problems(silent.withAgenda(open)))
                .as("the item is closed, since nobody has opened it")
                .containsExactly(tuple("RA-3012", "/agenda/0/attachments/0/access"));

        CommittedJson json = RowDocument.NOTHING_STATED.json();
        assertThat(json.root().findValues("access")).isEmpty();
        assertThat(json.text("/agenda/0/attachments/0/title")).isEqualTo("Regneark");
    }

    private static AgendaItem item(int index) {
        return MEETING.agenda().get(index);
    }

    private static List<Tuple> problems(Meeting meeting) {
        List<Problem> problems = ModelValidator.create().validate(meeting);
        assertThat(problems).noneMatch(Problem::isError);
        return problems.stream().map(p -> tuple(p.code(), p.pointer())).toList();
    }
}
