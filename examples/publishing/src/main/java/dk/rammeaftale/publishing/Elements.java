package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.people.Contact;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Index of a document's elements by id, and of the records that have extensions, built in one walk. */
final class Elements {

    /**
     * A record with extensions.
     *
     * @param path the records from the document down to this one
     */
    record Added(List<Extensible> path) {}

    /** Caches the accessors of a record class, because getRecordComponents() is the most expensive call of the walk. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final Map<Id, Record> byId = new HashMap<>();
    private final Map<Id, Id> around = new HashMap<>();
    private final IdentityHashMap<Record, Id> ids = new IdentityHashMap<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();
    private int openDecisions;
    private int contacts;

    private Elements() {}

    /** Returns the index of a document, without the elements of documents inside it. */
    static Elements of(Document document) {
        Elements elements = new Elements();
        List<Changes> changes = new ArrayList<>();
        elements.walk((Extensible) document, new ArrayList<>(), changes);
        changes.forEach(inside -> elements.walk(inside, new ArrayList<>(List.of((Extensible) document)), null));
        return elements;
    }

    Optional<Record> find(Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the ids of all elements. */
    Set<Id> ids() {
        return byId.keySet();
    }

    /** Returns the id of the nearest enclosing element that has one. */
    Optional<Id> around(Id id) {
        return Optional.ofNullable(around.get(id));
    }

    /** Returns all attachments. */
    List<Attachment> attachments() {
        return attachments;
    }

    /** Returns the number of decisions that are in no agenda item with closed content. */
    int openDecisions() {
        return openDecisions;
    }

    /** Returns the number of names, addresses and numbers by which people can be reached. */
    int contacts() {
        return contacts;
    }

    /** Returns the records with extensions, those in an amendment's changes last. */
    List<Added> added() {
        return added;
    }

    /**
     * Adds a record and its components to the index. Elements in an amendment's changes belong to the agreement, so they are indexed
     * only under ids that the amendment itself does not use.
     */
    private void walk(Extensible record, List<Extensible> around, @Nullable List<Changes> later) {
        around.add(record);
        if (record instanceof Attachment attachment) {
            attachments.add(attachment);
        } else if (record instanceof Decision && around.stream().noneMatch(Elements::isClosedItem)) {
            openDecisions++;
        } else if (record instanceof Contact) {
            contacts++;
        }
        if (!record.extensions().asMap().isEmpty()) {
            added.add(new Added(List.copyOf(around)));
        }
        for (Method accessor : ACCESSORS.get(record.getClass())) {
            Object value = value(record, accessor);
            if (accessor.getName().equals("id")) {
                id(value).ifPresent(id -> put(id, record, around));
            } else if (later != null && value instanceof Optional<?> one && one.orElse(null) instanceof Changes it) {
                later.add(it);
            } else {
                within(value, around, later);
            }
        }
        around.remove(around.size() - 1);
    }

    private static boolean isClosedItem(Extensible record) {
        return record instanceof AgendaItem item && item.access().orElse(Access.OPEN) != Access.OPEN;
    }

    private static Optional<Id> id(@Nullable Object value) {
        Object id = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return id instanceof Id known ? Optional.of(known) : Optional.empty();
    }

    private void put(Id id, Extensible record, List<Extensible> path) {
        if (byId.putIfAbsent(id, (Record) record) == null) {
            for (int i = path.size() - 2; i >= 0 && !around.containsKey(id); i--) {
                Id outer = ids.get((Record) path.get(i));
                if (outer != null) {
                    around.put(id, outer);
                }
            }
        }
        ids.put((Record) record, id);
    }

    private void within(@Nullable Object value, List<Extensible> around, @Nullable List<Changes> later) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inside -> within(inside, around, later));
        } else if (value instanceof List<?> list) {
            list.forEach(inside -> within(inside, around, later));
        } else if (value instanceof Extensible record && !(value instanceof Document)) {
            walk(record, around, later);
        }
    }

    private static @Nullable Object value(Extensible record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " can't be read", e);
        }
    }
}
