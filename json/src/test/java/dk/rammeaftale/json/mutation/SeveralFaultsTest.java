package dk.rammeaftale.json.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import dk.rammeaftale.json.mutation.JsonText.Member;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.Problem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Several faults in different places are all reported; none hides another. */
class SeveralFaultsTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final Set<Class<?>> TIMES = Set.of(When.class, LocalDate.class, LocalTime.class, Period.class);

    /** A fault that can be inserted into a document, with the problem that it gives. */
    private record Fault(String code, String pointer, Runnable make) {

        boolean isApartFrom(Fault other) {
            return !(pointer + "/").startsWith(other.pointer + "/") && !(other.pointer + "/").startsWith(pointer + "/");
        }

        String codeAndPointer() {
            return code + " " + pointer;
        }
    }

    @Provide
    Arbitrary<Document> documents() {
        return ModelArbitraries.valid(Document.class);
    }

    @Property(tries = 500)
    void eachIsReported(
            @ForAll("documents") Document document, @ForAll @IntRange(min = 1, max = 5) int most, @ForAll long seed) {
        JsonText json = JsonText.parse(JSON.write(document));
        List<Fault> possible = new ArrayList<>();
        addFaults(document.getClass(), json, "", possible);
        Collections.shuffle(possible, new Random(seed));
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : possible) {
            if (faults.size() < most && faults.stream().allMatch(fault::isApartFrom)) {
                faults.add(fault);
            }
        }

        faults.forEach(fault -> fault.make.run());

        List<Problem> problems = JSON.tryRead(json.write(true), Document.class).problems();
        assertThat(problems.stream().map(p -> p.code() + " " + p.pointer()))
                .as(json.toString())
                .containsAll(faults.stream().map(Fault::codeAndPointer).collect(Collectors.toList()));
    }

    /** Collects the possible faults of an object, based on the components of its record. */
    private static void addFaults(Class<?> type, JsonText object, String at, List<Fault> to) {
        String shown = type == Contact.class ? "***" : "nowhere"; // names in personal data are masked
        to.add(new Fault("RA-0005", at + "/" + shown, () -> object.members.add(member("nowhere", "[1]"))));
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            JsonText value = object.get(name);
            if (value == null || component.getType() == Extensions.class) {
                continue;
            }
            String place = at + "/" + name;
            Class<?> inner = typeOf(component);
            boolean list = component.getType() == List.class;
            to.add(new Fault("RA-0004", place, () -> object.members.add(new Member(name, value))));
            if (inner == component.getType()) {
                to.add(new Fault("RA-0007", place, () -> object.members.remove(indexOf(object, name))));
            }
            if (list) {
                to.add(new Fault("RA-0006", place, () -> set(object, indexOf(object, name), "\"text\"")));
                for (int i = 0; i < value.members.size(); i++) {
                    int index = i;
                    String element = place + "/" + i;
                    to.add(new Fault("RA-0015", element, () -> set(value, index, "null")));
                    addFaults(inner, value.members.get(i).value(), element, json -> set(value, index, json), to);
                }
            } else {
                addFaults(inner, value, place, json -> set(object, indexOf(object, name), json), to);
            }
        }
    }

    /** Collects the possible faults of a value. */
    private static void addFaults(Class<?> type, JsonText value, String at, Consumer<String> replace, List<Fault> to) {
        if (Extensible.class.isAssignableFrom(type)) {
            addFaults(type, value, at, to);
        }
        boolean isText = value.isText();
        to.add(new Fault("RA-0006", at, () -> replace.accept("[]")));
        to.add(new Fault("RA-0006", at, () -> replace.accept(isText ? "true" : "\"text\"")));
        if (TIMES.contains(type)) {
            to.add(new Fault("RA-0009", at, () -> replace.accept("\"2021-02-30\"")));
        } else if (type.isEnum()) {
            to.add(new Fault("RA-0008", at, () -> replace.accept("\"nothingOfTheKind\"")));
        } else if (type == Document.class) {
            String word = Objects.requireNonNull(value.get("type")).text();
            Arrays.stream(Document.class.getPermittedSubclasses())
                    .filter(permitted -> permitted.getSimpleName().equalsIgnoreCase(word))
                    .forEach(permitted -> addFaults(permitted, value, at, to));
        }
    }

    private static Class<?> typeOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType();
    }

    private static int indexOf(JsonText object, String name) {
        int i = 0;
        while (!name.equals(object.members.get(i).name())) {
            i++;
        }
        return i;
    }

    private static void set(JsonText container, int index, String json) {
        container.members.set(index, member(container.members.get(index).name(), json));
    }

    private static Member member(@Nullable String name, String json) {
        return new Member(name, JsonText.parse(json));
    }
}
