package dk.rammeaftale.json.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A public copy contains nothing that is hidden and everything that is open. */
class WhatMayBeShownTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final Pattern OF_CONTACT =
            Pattern.compile("info[0-9]+@example[.]org|[+]45 00 00 00 [0-9]+|\"contact\"");
    private static final Pattern EXTENSION = Pattern.compile("\"[a-z]+:[^\":]+\":");
    private static final Pattern ID = Pattern.compile("\"id\":\"[^\"]*\"");
    private static final Set<String> NOT_TOLD = Set.of("/type", "/formatVersion", "/access");

    @Provide
    Arbitrary<Document> documents() {
        return ModelArbitraries.valid(Document.class);
    }

    @Provide
    Arbitrary<Document> anyDocuments() {
        return ModelArbitraries.any(Document.class);
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return ModelArbitraries.valid(Meeting.class);
    }

    @Property(tries = 200)
    void aCopyWithoutPersonalDataHoldsNone(@ForAll("anyDocuments") Document document) {
        Document copy = document.withoutPersonalData();
        String json = JSON.writeText(copy);

        assertThat(OF_CONTACT.matcher(json).find()).isFalse();
        assertThat(EXTENSION.matcher(json).find()).isFalse();
        assertThat(copy.withoutPersonalData()).isEqualTo(copy);
    }

    @Property(tries = 200)
    void aCopyWithoutPersonalDataKeepsIdsAndCounts(@ForAll("anyDocuments") Document document) {
        List<String> before = shape(JSON.writeText(document));
        List<String> after = shape(JSON.writeText(document.withoutPersonalData()));

        assertThat(after).isEqualTo(before);
        assertThat(ids(document.withoutPersonalData())).isEqualTo(ids(document));
    }

    @Property(tries = 200)
    void extensionsStayWhereTheyAreAskedFor(@ForAll("anyDocuments") Document document) {
        Document copy = document.withoutPersonalData("slagelse:budget", "slagelse:ansvarlig", "slagelse:øre");
        Document again = copy.withoutPersonalData("slagelse:budget", "slagelse:ansvarlig", "slagelse:øre");

        assertThat(again).isEqualTo(copy);
        assertThat(copy.extensions()).isEqualTo(document.extensions());
    }

    @Property(tries = 200)
    void thePublicViewShowsNothingMoreThanItself(@ForAll("anyDocuments") Document document) {
        Optional<? extends Document> view = document.publicView();

        assertThat(view.isPresent())
                .isEqualTo(document.access().filter(a -> a != Access.CLOSED).isPresent());
        view.ifPresent(shown -> {
            assertThat(shown.publicView().orElseThrow()).isEqualTo(shown);
            assertThat(shown.id()).isEqualTo(document.id());
            assertThat(OF_CONTACT.matcher(JSON.writeText(shown)).find()).isFalse();
        });
    }

    @Property(tries = 200)
    void thePublicViewOfAValidDocumentIsValid(@ForAll("documents") Document document) {
        document.publicView()
                .ifPresent(view -> assertThat(
                                JSON.tryRead(JSON.write(view), Document.class).problems())
                        .noneMatch(problem -> problem.isError()));
    }

    /** Makes each text of the meeting unique, so that a leaked text shows where it came from. */
    @Property(tries = 200)
    void thePublicViewOfAMeetingHoldsNoTextOfAClosedPlace(@ForAll("meetings") Meeting random) {
        Meeting meeting = told(random.withAccess(Access.OPEN));
        Set<String> open = new TreeSet<>();
        JsonNode root = JsonMapper.shared().readTree(JSON.write(meeting));
        if (!isOpen(root.path("agenda")) && root.path("minutes") instanceof ObjectNode minutes) {
            minutes.remove("corrections"); // they may concern closed items
        }
        open(root, "", "open", null, open);

        Set<String> shown = new TreeSet<>();
        texts(JsonMapper.shared().readTree(JSON.write(meeting.publicView().orElseThrow())), shown);

        assertThat(open).containsAll(shown);
        assertThat(shown).contains(meeting.title());
    }

    @Property(tries = 200)
    void eachPartyIsInOneStanding(@ForAll("anyDocuments") Document document) {
        if (document instanceof Approvable approvable) {
            Map<Standing, List<Party>> register = approvable.register();

            assertThat(register).containsOnlyKeys(Standing.values());
            assertThat(register.values().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(approvable.parties());
            List<Party> others = new ArrayList<>(approvable.parties());
            others.removeAll(register.get(Standing.APPROVED));
            assertThat(approvable.notApproved()).isEqualTo(others);
        }
    }

    private static Meeting told(Meeting meeting) {
        int[] count = {0};
        Object told = Walk.rewrite(
                meeting,
                value -> value instanceof String text && !text.contains(":") ? text + " #" + count[0]++ : value);
        return (Meeting) Objects.requireNonNull(told);
    }

    /** Returns whether every item is open. An item without access inherits the access around it. */
    private static boolean isOpen(JsonNode items) {
        return items.valueStream()
                .allMatch(item -> item.path("access").stringValue("open").equals("open") && isOpen(item.path("items")));
    }

    /** Collects the texts that are open, taking the access of all enclosing values into account. */
    private static void open(JsonNode node, String name, String access, @Nullable String own, Set<String> open) {
        if (node.isString()) {
            boolean ofElement = own != null && Set.of("id", "number").contains(name);
            boolean title = ("titleOnly".equals(own) && name.equals("title"))
                    || ("closed".equals(own) && name.equals("publicTitle"));
            if (access.equals("open") || ofElement || title || NOT_TOLD.contains("/" + name)) {
                open.add(node.stringValue());
            }
        } else if (node.isArray()) {
            node.forEach(element -> open(element, name, access, null, open));
        } else if (node.isObject() && !name.equals("contact")) {
            boolean item = Set.of("agenda", "items").contains(name);
            boolean attachment = Set.of("attachments", "materials").contains(name);
            String stated = node.path("access").stringValue(attachment ? "closed" : access);
            String here = item || (attachment && access.equals("open")) ? stated : access;
            boolean shown = item || (attachment && access.equals("open") && stated.equals("titleOnly"));
            node.properties().forEach(property -> {
                if (!property.getKey().contains(":")) {
                    boolean below = property.getKey().equals("items") && item;
                    open(property.getValue(), property.getKey(), here, shown && !below ? here : null, open);
                }
            });
        }
    }

    private static void texts(JsonNode node, Set<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        }
        node.values().forEach(child -> texts(child, texts));
    }

    private static List<String> ids(Document document) {
        Matcher matcher = ID.matcher(JSON.writeText(document));
        return matcher.results().map(result -> result.group()).sorted().toList();
    }

    /** Pointers of lists, with their sizes. */
    private static List<String> shape(String json) {
        List<String> shape = new ArrayList<>();
        shape(JsonMapper.shared().readTree(json), "", shape);
        return shape;
    }

    private static void shape(JsonNode node, String at, List<String> shape) {
        if (node.isArray()) {
            shape.add(at + " " + node.size());
            for (int i = 0; i < node.size(); i++) {
                shape(node.get(i), at + "/" + i, shape);
            }
        }
        if (node.isObject()) {
            node.properties().forEach(property -> {
                if (!property.getKey().contains(":") && !property.getKey().equals("contact")) {
                    shape(property.getValue(), at + "/" + property.getKey(), shape);
                }
            });
        }
    }
}
