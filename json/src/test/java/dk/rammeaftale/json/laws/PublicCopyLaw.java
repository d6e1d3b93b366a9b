package dk.rammeaftale.json.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a public copy may hold, as FORMAT.md says it, asked of the JSON of a document and of its copy. The names of properties are
 * all that it knows of the model.
 */
final class PublicCopyLaw {

    private static final Set<String> ATTACHMENTS = Set.of("attachments", "materials", "appendices");
    private static final Set<String> ITEMS = Set.of("agenda", "items");
    private static final Set<String> OF_DOCUMENT =
            Set.of("type", "formatVersion", "id", "title", "access", "period", "amends");
    private static final Set<String> OF_TITLE = Set.of("id", "number", "title", "access", "items");
    private static final Set<String> OF_CLOSED_ITEM = Set.of("id", "number", "publicTitle", "access", "items");

    /** The documents of the original and of the copy by their ids, and the ids in each. */
    private final Map<String, Set<String>> were = new HashMap<>();

    private final Map<String, Set<String>> are = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private PublicCopyLaw() {}

    /** Returns how a copy breaks the law; empty if it keeps it. */
    static List<String> broken(JsonNode original, JsonNode copy) {
        withoutWhatIsForNobody(original);
        PublicCopyLaw law = new PublicCopyLaw();
        documents(original, document -> law.were.put(id(document), ids(document)));
        documents(copy, document -> law.are.put(id(document), ids(document)));
        law.document(original, copy);
        return law.broken;
    }

    /** Makes a document hold nothing that is not for everybody, so that it is its own public copy. */
    static void open(ObjectNode document) {
        withoutWhatIsForNobody(document);
        document.put("access", "open");
        withAccess(document).forEach(object -> object.put("access", "open"));
        document.path("documents").forEach(inside -> open((ObjectNode) inside));
    }

    /** Gives each document, item and attachment any access, and has all that is decided be about one of their elements. */
    static void hide(ObjectNode document, Random random) {
        document.put("access", "open");
        List<ObjectNode> all = new ArrayList<>();
        documents(document, each -> {
            addDecisions((ObjectNode) each);
            withAccess(each).forEach(object -> {
                all.add(object);
                object.put("id", "hidden" + all.size());
            });
            each.path("documents").forEach(inside -> access((ObjectNode) inside, random));
        });
        all.forEach(object -> access(object, random));
        documents(document, each -> refer(each, document, random));
    }

    private static void addDecisions(ObjectNode document) {
        document.withArray("attachments").addObject().put("title", "bilag");
        String type = document.path("type").stringValue();
        if (type.equals("meeting")) {
            ObjectNode item = document.withArray("agenda").addObject().put("title", "punkt");
            item.putArray("decisions").addObject().put("verdict", "noted");
            item.putArray("attachments").addObject().put("title", "bilag");
            document.withObject("minutes").withArray("corrections").addObject().put("verdict", "noted");
        } else if (!type.equals("dossier")) {
            document.withArray("decisions").addObject().put("verdict", "noted");
        }
    }

    private static void access(ObjectNode object, Random random) {
        String access = List.of("open", "titleOnly", "closed", "").get(random.nextInt(4));
        if (access.isEmpty()) {
            object.remove("access");
        } else {
            object.put("access", access);
        }
    }

    private static void refer(JsonNode from, JsonNode whole, Random random) {
        List<JsonNode> targets = new ArrayList<>(List.of(from));
        whole.path("documents").forEach(targets::add);
        objects(from, object -> {
            JsonNode to = targets.get(random.nextInt(targets.size()));
            List<String> ids = List.copyOf(ids(to));
            String own = List.copyOf(ids(from)).get(random.nextInt(ids(from).size()));
            object.path("parts").forEach(part -> ((ObjectNode) part).put("publishedAs", own));
            if (object instanceof ObjectNode decision && decision.has("verdict")) {
                ObjectNode about = decision.putArray("about").addObject();
                if (to != from) {
                    about.put("document", id(to));
                }
                about.put("element", ids.get(random.nextInt(ids.size())));
                if (random.nextInt(3) == 0) {
                    about.put("wording", "ordlyd");
                }
            }
        });
    }

    /** Returns the items and attachments of a document. */
    private static List<ObjectNode> withAccess(JsonNode document) {
        List<ObjectNode> all = new ArrayList<>();
        objects(
                document,
                object -> object.properties().forEach(property -> {
                    if (ATTACHMENTS.contains(property.getKey()) || ITEMS.contains(property.getKey())) {
                        property.getValue().forEach(element -> {
                            if (element instanceof ObjectNode inside) {
                                all.add(inside);
                            }
                        });
                    }
                }));
        return all;
    }

    private static void withoutWhatIsForNobody(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(object.propertyNames().stream()
                    .filter(PublicCopyLaw::isForNobody)
                    .toList());
        }
        node.forEach(PublicCopyLaw::withoutWhatIsForNobody);
    }

    private static boolean isForNobody(String name) {
        return name.equals("contact") || name.contains(":");
    }

    private static String id(JsonNode document) {
        return document.path("id").stringValue();
    }

    private static void documents(JsonNode document, Consumer<JsonNode> each) {
        each.accept(document);
        document.path("documents").forEach(inside -> documents(inside, each));
    }

    /** Returns the ids of a document's elements. */
    private static Set<String> ids(JsonNode document) {
        Set<String> ids = new HashSet<>();
        objects(document, object -> ids.add(object.path("id").stringValue("")));
        ids.remove("");
        return ids;
    }

    /** Visits the objects of a document, but not those of documents inside it. */
    private static void objects(JsonNode node, Consumer<JsonNode> each) {
        if (node.isObject()) {
            each.accept(node);
        }
        node.properties().forEach(property -> {
            if (!property.getKey().equals("documents") && !isForNobody(property.getKey())) {
                objects(property.getValue(), each);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> objects(element, each));
        }
    }

    private void document(JsonNode original, JsonNode copy) {
        String access = copy.path("access").stringValue("closed");
        require(!access.equals("closed"), "a closed document", copy);
        require(copy.path("access").equals(original.path("access")), "another access", copy);
        if (access.equals("titleOnly")) {
            only(OF_DOCUMENT, copy);
            copy.properties()
                    .forEach(property -> require(
                            property.getValue().equals(original.path(property.getKey())), property.getKey(), copy));
        }
        held(copy);
        require(
                access.equals("titleOnly") || original.has("agenda") || wordings(copy) == wordings(original),
                "fewer wordings",
                copy);
        objects(copy, object -> reference(object, id(copy)));
        require(onTheWhole(copy) <= onTheWhole(original), "a decision that is about the whole only here", copy);
        if (!isAllOpen(original.path("agenda"), "open")) {
            for (JsonNode correction : copy.path("minutes").path("corrections")) {
                require(!correction.path("about").isEmpty(), "a correction of anything", correction);
                correction.path("about").forEach(about -> require(about.has("element"), "a correction of more", about));
            }
        }
        Map<String, JsonNode> inside = new HashMap<>();
        original.path("documents").forEach(each -> inside.put(id(each), each));
        copy.path("documents").forEach(each -> {
            JsonNode before = inside.get(id(each));
            require(before != null, "a document of nowhere", each);
            if (before != null) {
                document(before, each);
            }
        });
    }

    /** Returns how many references of decisions and claims have a wording. */
    private static long wordings(JsonNode document) {
        long[] number = {0};
        objects(
                document,
                object -> number[0] += object.has("verdict")
                        ? object.path("about")
                                .valueStream()
                                .filter(about -> about.has("wording"))
                                .count()
                        : 0);
        return number[0];
    }

    /** Returns how many decisions and claims are about all of what they stand in. */
    private static int onTheWhole(JsonNode document) {
        int[] number = {0};
        objects(
                document,
                object -> number[0] +=
                        object.has("verdict") && object.path("about").isEmpty() ? 1 : 0);
        return number[0];
    }

    private static boolean isAllOpen(JsonNode items, String around) {
        return items.valueStream()
                .allMatch(item -> item.path("access").stringValue(around).equals("open")
                        && isAllOpen(item.path("items"), "open"));
    }

    /** What points into a document of the copy finds something there, if it did before. */
    private void reference(JsonNode object, String here) {
        String to = object.path("document").stringValue(here);
        object.path("about").forEach(about -> require(!about.isEmpty(), "a reference to nothing", object));
        for (String name : List.of("element", "publishedAs")) {
            String element = object.path(name).stringValue("");
            boolean isGone = are.containsKey(to)
                    && !are.getOrDefault(to, Set.of()).contains(element)
                    && were.getOrDefault(to, Set.of()).contains(element);
            require(!isGone, "a reference to what is not here: " + to + "/" + element, object);
        }
    }

    private void held(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::held);
        }
        node.properties().forEach(property -> {
            String name = property.getKey();
            JsonNode value = property.getValue();
            require(!isForNobody(name), name, node);
            if (name.equals("documents")) {
                return;
            }
            for (JsonNode element : value.isArray() ? value : List.<JsonNode>of()) {
                if (ATTACHMENTS.contains(name)) {
                    attachment(element);
                } else if (name.equals("agenda")) {
                    item(element, "open");
                }
            }
            held(value);
        });
    }

    private void attachment(JsonNode attachment) {
        String access = attachment.path("access").stringValue("closed");
        require(!access.equals("closed"), "a closed attachment", attachment);
        if (access.equals("titleOnly")) {
            only(OF_TITLE, attachment);
        }
    }

    private void item(JsonNode item, String around) {
        String access = item.path("access").stringValue(around);
        if (!access.equals("open")) {
            only(access.equals("closed") ? OF_CLOSED_ITEM : OF_TITLE, item);
        }
        item.path("items").forEach(inside -> item(inside, access));
    }

    private void only(Set<String> names, JsonNode object) {
        object.propertyNames().forEach(name -> require(names.contains(name), name, object));
    }

    private void require(boolean kept, String what, JsonNode where) {
        if (!kept) {
            broken.add(what + " in " + where);
        }
    }
}
