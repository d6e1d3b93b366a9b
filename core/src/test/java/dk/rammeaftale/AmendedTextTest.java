package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.time.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many amendments at once make what each of them makes after the other. */
class AmendedTextTest {

    private static final int AGREEMENTS = 1_000;

    private final Random random = new Random(17);

    /** Ids that are left; once they are used up, elements have none, or one that another has. */
    private final List<Id> ids = new ArrayList<>();

    private boolean areUnique;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyAmendmentsDoWhatEachDoes(boolean unique) {
        areUnique = unique;
        int changed = 0;
        int inOrder = 0;
        for (int i = 0; i < AGREEMENTS; i++) {
            FrameworkAgreement agreement = agreement();
            List<Amendment> amendments = Stream.generate(this::amendment)
                    .limit(1 + random.nextInt(5))
                    .toList();
            AmendedText text = new AmendedText(agreement, amendments);
            for (Amendment amendment : amendments) {
                FrameworkAgreement before = agreement;
                agreement = Amending.amend(before, Amending.changes(amendment));
                AmendedText.Step step = text.apply(amendment);
                if (random.nextBoolean()) { // what is made in between is not made anew
                    assertThat(text.agreement()).isEqualTo(agreement);
                }
                Set<Id> elements = Amending.changedElements(before, agreement);
                assertThat(step.elements())
                        .as("%s%n%s", before, Amending.changes(amendment))
                        .containsExactlyInAnyOrderElementsOf(elements);
                if (hasEachOnce(before)) {
                    assertThat(step.elements()).containsExactlyElementsOf(elements);
                    inOrder += elements.size();
                }
                assertThat(step.properties()).isEqualTo(Amending.changedProperties(before, agreement));
                changed += step.elements().size();
            }
            assertThat(text.agreement()).isEqualTo(agreement);
        }
        assertThat(changed).isGreaterThan(AGREEMENTS);
        assertThat(inOrder).isGreaterThan(AGREEMENTS);
    }

    private static boolean hasEachOnce(FrameworkAgreement agreement) {
        Set<Id> seen = new HashSet<>();
        boolean[] once = {true};
        Walk.throughRecords(agreement, (at, record) -> {
            once[0] &= Amending.id(record).map(seen::add).orElse(true);
            return true;
        });
        return once[0];
    }

    private FrameworkAgreement agreement() {
        anew();
        return FrameworkAgreement.builder()
                .id(random.nextInt(9) == 0 ? "e1" : "aftale")
                .title("t")
                .period("2021/2022")
                .parts(list(this::part))
                .focusAreas(list(this::focusArea))
                .deadlines(list(this::deadline))
                .notes(list(() -> passage(2)))
                .build();
    }

    private Amendment amendment() {
        anew();
        Changes.Builder changes = Changes.builder()
                .parts(list(this::part))
                .focusAreas(list(this::focusArea))
                .deadlines(list(this::deadline))
                .removes(random.nextInt(3) == 0 ? List.of(any(), any()) : List.of());
        if (random.nextInt(4) == 0) {
            changes.field("f" + random.nextInt(2));
            changes.period(When.parse(random.nextBoolean() ? "2021/2022" : "2021/.."));
        }
        return Amendment.builder()
                .id("allonge")
                .title("t")
                .amends(Reference.builder().document(Id.parse("aftale")).build())
                .changes(changes.build())
                .build();
    }

    private void anew() {
        ids.clear();
        IntStream.range(0, 8).forEach(i -> ids.add(Id.parse("e" + i)));
        Collections.shuffle(ids, random);
    }

    private Id any() {
        return Id.parse("e" + random.nextInt(8));
    }

    private Id own() {
        return !areUnique && random.nextInt(6) == 0 || ids.isEmpty() ? spare() : ids.remove(0);
    }

    private Id spare() {
        return areUnique ? Id.parse("spare" + random.nextInt(1_000_000)) : any();
    }

    private String text() {
        return "t" + random.nextInt(2);
    }

    private <T> List<T> list(Supplier<T> element) {
        return Stream.generate(element)
                .limit(Math.max(0, random.nextInt(5) - 2))
                .toList();
    }

    private Part part() {
        return Part.builder()
                .id(own())
                .kind(Part.Kind.OTHER)
                .title(text())
                .focusAreas(list(this::focusArea))
                .deadlines(list(this::deadline))
                .build();
    }

    private FocusArea focusArea() {
        FocusArea.Builder area = FocusArea.builder().id(own()).title(text()).goals(list(() -> passage(2)));
        if (random.nextInt(3) == 0) {
            area.content(passage(2));
        }
        return area.build();
    }

    private Passage passage(int depth) {
        Passage.Builder passage = Passage.builder().text(text());
        if (random.nextBoolean()) {
            passage.id(own());
        }
        if (depth > 0) {
            passage.passages(list(() -> passage(depth - 1)))
                    .activities(
                            list(() -> Activity.builder().id(own()).text(text()).build()));
        }
        return passage.build();
    }

    private Deadline deadline() {
        Deadline.Builder deadline = Deadline.builder().text(text()).atLatest(When.parse("2020-12-01"));
        return random.nextBoolean() ? deadline.build() : deadline.id(own()).build();
    }
}
