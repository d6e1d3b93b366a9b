package dk.rammeaftale.json.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.rammeaftale.Change;
import dk.rammeaftale.Change.Kind;
import dk.rammeaftale.Document;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.internal.shape.Words;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Properties of the changes between any two versions of any document. */
class ChangesTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    /** Frequencies of edits: one in this many values. */
    private static final List<Integer> SELDOM_AND_OFTEN = List.of(4, 20, 100);

    @Provide
    Arbitrary<Document> documents() {
        return ModelArbitraries.any(Document.class);
    }

    @Provide
    Arbitrary<Document> validDocuments() {
        return ModelArbitraries.valid(Document.class);
    }

    @Property(tries = 300)
    void nothingHasChangedBetweenEquals(@ForAll("documents") Document document) {
        assertThat(document.changesSince(document)).isEmpty();
        assertThat(copy(document).changesSince(document)).isEmpty();
    }

    @Property(tries = 200)
    void ofTwoThatDifferSomethingHasChanged(
            @ForAll("documents") Document older, @ForAll("documents") Document other, @ForAll long seed) {
        Document newer = edited(older, seed);

        assertThat(newer.changesSince(older).isEmpty()).isEqualTo(newer.equals(older));
        assertThat(other.changesSince(older).isEmpty()).isEqualTo(other.equals(older));
    }

    @Property(tries = 200)
    void theChangesAreAllThatIsNewInTheNewerDocument(@ForAll("documents") Document older, @ForAll long seed) {
        Document newer = edited(older, seed);
        List<Change> changes = newer.changesSince(older);

        assertThat(ordered(Replay.of(older, changes))).isEqualTo(ordered(newer));
        for (Kind kind : Kind.values()) {
            Statistics.label(kind.name())
                    .collect(changes.stream().anyMatch(change -> change.kind() == kind))
                    .coverage(c -> c.check(true).percentage(p -> p > 1));
        }
    }

    @Property(tries = 200)
    void theSameHoldsForTwoThatHaveNothingToDoWithEachOther(
            @ForAll("documents") Document older, @ForAll("documents") Document newer) {
        List<Change> changes = newer.changesSince(older);

        if (older.getClass() == newer.getClass()) {
            assertThat(ordered(Replay.of(older, changes))).isEqualTo(ordered(newer));
        } else {
            assertThat(changes).singleElement().satisfies(change -> {
                assertThat(change.kind()).isEqualTo(Kind.CHANGED);
                assertThat(change.pointer()).isEmpty();
                assertThat(change.before()).contains(older);
                assertThat(change.after()).contains(newer);
            });
        }
    }

    /** Oracle based on the JSON alone: a leaf whose value does not occur in the other version. */
    @Property(tries = 200)
    void everyLeafThatDiffersIsInExactlyOneChange(@ForAll("documents") Document older, @ForAll long seed) {
        Document newer = edited(older, seed);
        List<Change> changes = newer.changesSince(older);
        Map<String, String> was = leaves(older);
        Map<String, String> is = leaves(newer);

        Set<String> into = new TreeSet<>(pointers(changes, Kind.MOVED));
        is.forEach((at, value) -> {
            if (!was.containsValue(value)) {
                assertThat(over(at, changes, into, Kind.ADDED, Kind.CHANGED))
                        .as(at)
                        .hasSize(1);
            }
        });
        Set<String> from = movedFrom(older, changes);
        List<String> gone = new ArrayList<>();
        List<String> told = new ArrayList<>();
        was.forEach((at, value) -> {
            if (!is.containsValue(value) && at.indexOf(':') < 0) {
                gone.add(value);
                over(at, changes, from, Kind.REMOVED).forEach(change -> told.add(value));
            }
        });
        changes.stream()
                .filter(change ->
                        change.kind() == Kind.CHANGED && change.pointer().indexOf(':') < 0)
                .map(change -> written(change.before().orElseThrow()))
                .filter(value -> !is.containsValue(value))
                .forEach(told::add);
        assertThat(told).containsExactlyInAnyOrderElementsOf(gone);
    }

    @Property(tries = 200)
    void nothingIsToldOfInsideWhatIsNewOrGoneAsAWhole(@ForAll("documents") Document older, @ForAll long seed) {
        List<Change> changes = edited(older, seed).changesSince(older);
        Set<String> into = new TreeSet<>(pointers(changes, Kind.MOVED));
        Set<String> from = movedFrom(older, changes);

        for (Change change : changes) { // an element moved into a new one is not new itself
            List<Change> around = change.kind() == Kind.REMOVED
                    ? over(change.pointer(), changes, from, Kind.REMOVED)
                    : over(change.pointer(), changes, into, Kind.ADDED);
            assertThat(around).as(change.toString()).allMatch(other -> other.equals(change));
        }
    }

    @Property(tries = 200)
    void anotherValueAtOnePlaceIsOneChangeThere(@ForAll("validDocuments") Document older, @ForAll Random random) {
        Editor editor = new Editor(random);
        List<Pointer> leaves = writable(older, editor);
        Pointer at = leaves.get(random.nextInt(leaves.size()));
        Object before = Walk.at(older, at).orElseThrow();
        Object after = editor.fresh(before.getClass()).orElseThrow();
        Document newer = editor.write(older, at, after);

        assertThat(newer.changesSince(older)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.pointer()).isEqualTo(at.toString());
            assertThat(change.before()).contains(before);
            assertThat(change.after()).contains(after);
        });
        assertThat(older.changesSince(newer)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.pointer()).isEqualTo(at.toString());
        });
    }

    @Property(tries = 200)
    void oneElementMoreLessOrElsewhereIsOneChange(@ForAll("validDocuments") Document older, @ForAll Random random) {
        Editor editor = new Editor(random);
        List<Pointer> lists = lists(older);
        if (lists.isEmpty()) {
            return;
        }
        Pointer at = lists.get(random.nextInt(lists.size()));
        List<?> elements = (List<?>) Walk.at(older, at).orElseThrow();
        int i = random.nextInt(elements.size());
        List<Object> less = new ArrayList<>(elements);
        Object element = less.remove(i);
        List<Object> moved = new ArrayList<>(less);
        moved.add(random.nextInt(elements.size()), element);
        Document newer = editor.write(older, at, less);

        assertThat(newer.changesSince(older)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.REMOVED);
            assertThat(change.before()).contains(element);
        });
        assertThat(older.changesSince(newer)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.after()).contains(element);
        });
        assertThat(editor.write(older, at, moved).changesSince(older))
                .hasSize(moved.equals(elements) ? 0 : 1)
                .allMatch(change -> change.kind() == Kind.MOVED);
    }

    @Property(tries = 200)
    void theOtherWayRoundWhatWasNewIsGone(@ForAll("documents") Document older, @ForAll long seed) {
        Document newer = edited(older, seed);
        List<Change> there = newer.changesSince(older);
        List<Change> back = older.changesSince(newer);

        if (there.stream()
                .noneMatch(change -> change.kind() == Kind.MOVED)) { // otherwise several shortest edit scripts exist
            assertThat(pointers(there, Kind.ADDED)).isEqualTo(pointers(back, Kind.REMOVED));
            assertThat(pointers(there, Kind.REMOVED)).isEqualTo(pointers(back, Kind.ADDED));
            assertThat(there).hasSameSizeAs(back);
        }
    }

    @Property(tries = 200)
    void documentsThatBreakEveryRuleAreCompared(@ForAll("documents") Document document, @ForAll long seed) {
        Random random = new Random(seed);
        Editor editor = new Editor(random);
        Document older = editor.spoil(document, 10);
        Document newer = editor.spoil(editor.edit(document, 10), 10);

        assertThatCode(() -> {
                    assertThat(older.changesSince(older)).isEmpty();
                    assertThat(newer.changesSince(older).isEmpty()).isEqualTo(newer.equals(older));
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void whatStandsInAContactOrAnExtensionIsInNoText(@ForAll("documents") Document older, @ForAll long seed) {
        List<Change> changes = edited(older, seed).changesSince(older);

        for (Change change : changes) { // such as the generators' extensions
            assertThat(change.message(Locale.forLanguageTag("da")) + change.message(Locale.ROOT) + change)
                    .doesNotContain("@example.org", "+45", "12345678901234567890", "1E+5")
                    .doesNotContain("{what}", "{before}", "{after}");
        }
    }

    private static Document edited(Document document, long seed) {
        Random random = new Random(seed);
        return new Editor(random).edit(document, SELDOM_AND_OFTEN.get(random.nextInt(SELDOM_AND_OFTEN.size())));
    }

    private static Document copy(Document document) {
        return JSON.tryRead(JSON.write(document), Document.class).value().orElseThrow();
    }

    /** Changes report a new order of extensions, but the replay does not apply it. */
    static String ordered(Object document) {
        return ordered(JsonMapper.shared().readTree(JSON.writeText(document))).toString();
    }

    private static Object ordered(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> properties = new TreeMap<>();
            node.properties().forEach(property -> properties.put(property.getKey(), ordered(property.getValue())));
            return properties;
        } else if (node.isArray()) {
            return node.valueStream().map(ChangesTest::ordered).toList();
        }
        return node;
    }

    private static Map<String, String> leaves(Document document) {
        Map<String, String> leaves = new TreeMap<>();
        leaves(Pointer.ROOT, JsonMapper.shared().readTree(JSON.writeText(document)), leaves);
        leaves.keySet().removeAll(Set.of("/type", "/formatVersion"));
        return leaves;
    }

    private static void leaves(Pointer at, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(p -> leaves(at.then(p.getKey()), p.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(at.then(i), node.get(i), leaves);
            }
        } else {
            leaves.put(at.toString(), node.toString());
        }
    }

    /** Returns the changes of the given kinds at or around a place, up to the nearest moved element. */
    private static List<Change> over(String at, List<Change> changes, Set<String> moved, Kind... kinds) {
        int nearest = moved.stream()
                .filter(place -> isIn(at, place))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return changes.stream()
                .filter(change -> List.of(kinds).contains(change.kind()))
                .filter(change -> change.pointer().length() >= nearest && isIn(at, change.pointer()))
                .toList();
    }

    private static Set<String> movedFrom(Document older, List<Change> changes) {
        Set<String> places = new TreeSet<>();
        Walk.throughRecords(older, (at, record) -> {
            if (changes.stream()
                    .anyMatch(change -> change.kind() == Kind.MOVED
                            && change.before().filter(value -> value == record).isPresent())) {
                places.add(at.toString());
            }
            return true;
        });
        return places;
    }

    private static boolean isIn(String at, String around) {
        return at.equals(around) || at.startsWith(around + "/");
    }

    private static String written(Object leaf) {
        String text = leaf instanceof Enum<?> constant ? Words.word(constant) : leaf.toString();
        return leaf instanceof Boolean || leaf instanceof Number
                ? text
                : JsonMapper.shared().writeValueAsString(text);
    }

    private static List<String> pointers(List<Change> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::pointer)
                .sorted()
                .toList();
    }

    /** Places where a different value does not make a different element. */
    private static List<Pointer> writable(Document document, Editor editor) {
        List<Pointer> leaves = new ArrayList<>();
        Walk.throughRecords(document, (at, record) -> {
            Shape.of(record.getClass()).components().stream()
                    .filter(c -> !c.list() && c.value(record) != null)
                    .filter(c -> at.isRoot() || !c.name().equals("id"))
                    .filter(c -> !c.name().equals("authority") || c.optional())
                    .filter(c -> editor.fresh(c.type()).isPresent())
                    .forEach(c -> leaves.add(at.then(c.name())));
            return true;
        });
        return leaves;
    }

    private static List<Pointer> lists(Document document) {
        List<Pointer> lists = new ArrayList<>();
        Walk.throughRecords(document, (at, record) -> {
            Shape.of(record.getClass()).components().stream()
                    .filter(c -> c.value(record) instanceof List<?> list && list.size() > 1)
                    .forEach(c -> lists.add(at.then(c.name())));
            return true;
        });
        return lists;
    }
}
