package dk.rammeaftale.json.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.growth.ListPlace.Step;
import dk.rammeaftale.validation.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document with one list of any length. */
final class Growing {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    private static final Pattern ID = Pattern.compile("\"id\":\"([a-z0-9]+-[a-zA-Z]+)\"");

    /** Templates by how a reference is written. */
    private static final Map<Map<String, String>, Template> TEMPLATES = new ConcurrentHashMap<>();

    private final ListPlace place;
    private final Template template;

    /** The objects around the list, from the document inwards. */
    private final List<Map<String, String>> around = new ArrayList<>();

    /** An element, or empty if the elements are not objects. */
    private final Map<String, String> object;

    private final String scalar;

    /** Whether the elements have ids. */
    private final boolean hasIds;

    /** The id of another element of the document. */
    private String there;

    /** The names of neighbouring lists whose elements have ids, beside this list or beside an enclosing object. */
    private final List<String> others = new ArrayList<>();

    private Growing(ListPlace place, Template template, boolean full) {
        this.place = place;
        this.template = template;
        for (Step step : place.way()) {
            String here = around(around.size());
            Map<String, String> properties = template.full(step.owner());
            properties.remove(step.component().name());
            properties.replaceAll((name, value) -> value.replace(Template.OWN, here)
                    .replace(Template.TARGET, here)
                    .replace(Template.NUMBER, here));
            around.add(properties);
        }
        Class<?> type = place.list().type();
        boolean isObject = Shape.kind(type) == Kind.RECORD;
        object = !isObject ? Map.of() : full ? template.full(type) : template.lean(type);
        scalar = isObject ? "" : template.element(place.list().component());
        hasIds = object.containsKey("id");
        there = around(depthOfDocument(place));
        for (Step step : place.way()) {
            for (Component other : Shape.of(step.owner()).components()) {
                if (other.list()
                        && !other.equals(step.component())
                        && template.element(other).contains(Template.OWN)) {
                    others.add(other.name());
                }
            }
        }
        for (int i = 1; i < around.size(); i++) {
            around.get(i).remove("formatVersion");
        }
        if (Document.class.isAssignableFrom(type)) {
            object.remove("formatVersion");
        }
    }

    /** Creates a document with minimal or maximal elements. */
    static Growing of(ListPlace place, boolean full) {
        Growing growing = new Growing(place, TEMPLATES.computeIfAbsent(reference(place), Template::new), full);
        growing.findTarget();
        growing.prune();
        return growing;
    }

    /**
     * Elements refer to each other; those of a document in a dossier refer across the dossier, and documents refer to
     * documents.
     */
    private static Map<String, String> reference(ListPlace place) {
        String target = '"' + Template.TARGET + '"';
        if (Document.class.isAssignableFrom(place.list().type())) {
            return Map.of("document", target);
        }
        int depth = depthOfDocument(place);
        return depth == 0
                ? Map.of("element", target)
                : Map.of("document", '"' + around(depth) + '"', "element", target);
    }

    private static int depthOfDocument(ListPlace place) {
        return place.way().size() > 1
                        && Document.class.isAssignableFrom(place.way().get(1).owner())
                ? 1
                : 0;
    }

    private static String around(int depth) {
        return "around" + depth;
    }

    /** Finds targets for references of elements without ids. */
    private void findTarget() {
        String first = there;
        int before = errors().size();
        Matcher id = ID.matcher(Template.text(around.get(depthOfDocument(place))));
        while (before > 0 && id.find()) {
            there = id.group(1);
            int after = errors().size();
            first = after < before ? there : first;
            before = Math.min(before, after);
        }
        there = first;
    }

    /** Leaves out components that the rules do not allow together. */
    private void prune() {
        int before = errors().size();
        boolean better = true;
        while (before > 0 && better) {
            better = false;
            for (int i = 0; i <= around.size(); i++) {
                Map<String, String> properties = i == around.size() ? object : around.get(i);
                Class<?> type = i == around.size()
                        ? place.list().type()
                        : place.way().get(i).owner();
                if (properties.isEmpty() || type == Reference.class) {
                    continue;
                }
                Set<String> names = new LinkedHashSet<>(properties.keySet());
                names.removeAll(template.smallest(type).keySet());
                for (String name : names) {
                    String value = Objects.requireNonNull(properties.remove(name));
                    int after = errors().size();
                    better |= after < before;
                    if (after < before) {
                        before = after;
                    } else {
                        properties.put(name, value);
                    }
                }
            }
        }
    }

    /** Returns the problems of a document with a few elements. */
    List<Problem> errors() {
        return JSON.tryRead(document(Form.CHAIN, 3), Document.class).problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    /** Returns whether the list can have elements of a form. */
    boolean has(Form form) {
        return (!form.isOfObjects() || !object.isEmpty())
                && (!form.isOfReferences() || element(Form.CHAIN).contains(Template.TARGET));
    }

    /** Returns a document with the given number of elements. */
    byte[] document(Form form, int n) {
        String value = elements(element(form), form::own, i -> target(form, i, n), form::number, n);
        for (int depth = around.size() - 1; depth >= 0; depth--) {
            Step step = place.way().get(depth);
            Map<String, String> properties = new LinkedHashMap<>(around.get(depth));
            if (form.isAmong()) {
                addOthers(properties, step, form, n);
            }
            properties.put(
                    step.component().name(), step.isList() && depth < around.size() - 1 ? "[" + value + "]" : value);
            value = Template.text(properties);
        }
        return value.getBytes(UTF_8);
    }

    private String element(Form form) {
        String valid = object.isEmpty() ? scalar : Template.text(object);
        return form.element(valid, place.list().type());
    }

    /** Returns the target of an element's reference. */
    private String target(Form form, int i, int n) {
        if (form == Form.AMONG && !others.isEmpty()) {
            return others.get(i % others.size()) + i;
        }
        boolean isFirst = i == 0 && !form.isOfReferences();
        if (isFirst && Document.class.isAssignableFrom(place.list().type())) {
            return "elsewhere"; // a document may refer to a document that does not exist
        }
        return hasIds || form.isOfReferences() ? form.target(i, n) : there;
    }

    /** Fills the neighbouring lists; their elements refer to the elements of this list. */
    private void addOthers(Map<String, String> properties, Step step, Form form, int n) {
        for (Component other : Shape.of(step.owner()).components()) {
            String element = other.list() && !other.equals(step.component()) ? template.element(other) : "";
            if (!element.isEmpty()) {
                properties.put(
                        other.name(),
                        elements(
                                element,
                                i -> form == Form.AMONG ? other.name() + i : form.own(i),
                                i -> form.own(i),
                                i -> "" + i,
                                n));
            }
        }
    }

    private static String elements(
            String element, IntFunction<String> own, IntFunction<String> target, IntFunction<String> number, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> element.replace(Template.OWN, own.apply(i))
                        .replace(Template.TARGET, target.apply(i))
                        .replace(Template.NUMBER, number.apply(i)))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
