package dk.rammeaftale.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Words;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.people.ParticipantKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every type, component and constant of the model has a term in both languages, and there are no other terms. */
class TermsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final List<Properties> TERMS = List.of(read("Terms.properties"), read("Terms_da.properties"));

    @Test
    void everyTypeHasATermAndEveryTermIsUsed() {
        for (Properties terms : TERMS) {
            Set<String> lacking = new LinkedHashSet<>();
            Set<String> used = new HashSet<>();
            for (Class<?> type : types()) {
                use(terms, type.getSimpleName(), type.getSimpleName(), lacking, used);
                for (Component component : Shape.of(type).components()) {
                    List<String> suffixes = component.list() ? List.of("", ".one") : List.of("");
                    suffixes.forEach(suffix -> use(
                            terms,
                            type.getSimpleName() + "." + component.name() + suffix,
                            component.name() + suffix,
                            lacking,
                            used));
                }
            }
            wordsAndForms().forEach(type -> use(terms, name(type), name(type), lacking, used));
            use(terms, "Document", "Document", lacking, used);
            constants().forEach(constant -> use(terms, constant, constant, lacking, used));
            constants()
                    .map(constant -> constant + ".the")
                    .filter(terms::containsKey)
                    .forEach(used::add);
            constantsWhereTheyStand().filter(terms::containsKey).forEach(used::add);
            terms.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("change.") || key.startsWith("say."))
                    .forEach(used::add);
            terms.stringPropertyNames().stream()
                    .filter(key -> key.endsWith(".also")
                            && isOfSomething(key.substring(0, key.length() - ".also".length()), used))
                    .forEach(used::add);

            assertThat(lacking).as("without a word").isEmpty();
            assertThat(terms.stringPropertyNames()).as("words for something").containsExactlyInAnyOrderElementsOf(used);
        }
    }

    /** A synonym may be for the component of one type only, even if the term is for the component of every type. */
    private static boolean isOfSomething(String key, Collection<String> used) {
        return used.contains(key) || used.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(namesOf(TERMS.get(0))).isEqualTo(namesOf(TERMS.get(1)));
    }

    /** Returns the keys of terms without those of synonyms, which differ between the languages. */
    private static Set<String> namesOf(Properties terms) {
        Set<String> names = new HashSet<>(terms.stringPropertyNames());
        names.removeIf(name -> name.endsWith(".also"));
        return names;
    }

    @Test
    void aTermIsLookedUpByTypeAndElseByName() {
        assertThat(Terms.of(type("focusArea"), DANISH)).isEqualTo("fokusområde");
        assertThat(Terms.of(type("focusArea"), "goals", DANISH)).isEqualTo("mål");
        assertThat(Terms.of(type("meeting"), "agenda", DANISH)).isEqualTo("dagsorden");
        assertThat(Terms.of(type("meeting"), "agenda.one", Locale.ENGLISH)).isEqualTo("item");
        assertThat(Terms.of(type("meeting"), "kind", DANISH)).isEqualTo("mødetype");
        assertThat(Terms.of(type("part"), "kind", DANISH)).isEqualTo("type");
        assertThat(Terms.ofWord(ParticipantKind.USERS, DANISH)).contains("brugere");
        assertThat(Terms.ofWord(ParticipantKind.parse("slagelse:workshop"), DANISH))
                .isEmpty();
        assertThat(Terms.of(type("meeting"), Locale.forLanguageTag("tr"))).isEqualTo("meeting");
    }

    private static void use(Properties terms, String own, String shared, Set<String> lacking, Set<String> used) {
        String key = terms.containsKey(own) ? own : shared;
        (terms.containsKey(key) ? used : lacking).add(terms.containsKey(key) ? key : own);
    }

    private static Class<?> type(String name) {
        return types().stream()
                .filter(type -> type.getSimpleName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Shape.choices(Document.class).values());
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (types.add(type)) {
                Shape.of(type).components().stream()
                        .filter(component -> component.kind() == Kind.RECORD)
                        .forEach(component -> open.add(component.type()));
            }
        }
        return types;
    }

    private static Stream<Class<?>> wordsAndForms() {
        return types().stream()
                .flatMap(type -> Shape.of(type).components().stream())
                .filter(component -> component.kind() == Kind.WORD || component.kind() == Kind.SCALAR)
                .map(Component::type);
    }

    private static Stream<String> constants() {
        Stream<String> closed = types().stream()
                .flatMap(type -> Shape.of(type).components().stream())
                .filter(component -> component.kind() == Kind.WORD)
                .map(Component::type)
                .distinct()
                .flatMap(type -> Words.of(type).keySet().stream().map(word -> name(type) + "." + word));
        Stream<String> open = Stream.of(ActivityKind.known(), AgendaItemKind.known(), ParticipantKind.known())
                .flatMap(List::stream)
                .map(kind -> kind.getClass().getSimpleName() + "." + kind);
        return Stream.concat(closed, open);
    }

    private static Stream<String> constantsWhereTheyStand() {
        return types().stream()
                .flatMap(type -> Shape.of(type).components().stream()
                        .filter(component -> component.kind() == Kind.WORD)
                        .flatMap(component -> Words.of(component.type()).keySet().stream()
                                .map(word -> name(type) + "." + component.name() + "." + word)));
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Properties read(String file) {
        Properties terms = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(
                        TermsTest.class.getResourceAsStream("/dk/rammeaftale/internal/language/" + file)),
                StandardCharsets.UTF_8)) {
            terms.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return terms;
    }
}
