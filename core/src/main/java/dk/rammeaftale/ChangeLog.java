package dk.rammeaftale;

import dk.rammeaftale.Change.Kind;
import dk.rammeaftale.internal.shape.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down what changed between two documents, with the words for it. */
final class ChangeLog {

    /** A value where it stands. */
    record Place(Pointer at, @Nullable Object value) {

        Place then(Object step, @Nullable Object below) {
            return new Place(at.then(step), below);
        }
    }

    private final Sentence danish = new Sentence(Locale.forLanguageTag("da"));
    private final Sentence english = new Sentence(Locale.ENGLISH);
    private final Document older;
    private final Document newer;
    private final List<Change> changes = new ArrayList<>();

    ChangeLog(Document older, Document newer) {
        this.older = older;
        this.newer = newer;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    void added(Place after) {
        Trail trail = Trail.to(after.at, after.value, newer);
        add(Kind.ADDED, trail, after.at, null, after.value, sentence -> sentence.added(trail));
    }

    void removed(Place before) {
        Trail trail = Trail.to(before.at, before.value, older);
        add(Kind.REMOVED, trail, before.at, before.value, null, sentence -> sentence.removed(trail));
    }

    void changed(Place before, Place after) {
        tell(Kind.CHANGED, before, after, Sentence::changed);
    }

    void reordered(Place before, Place after) {
        tell(Kind.MOVED, before, after, (sentence, was, is) -> sentence.reordered(is));
    }

    /** An element went from one list to another. */
    void moved(Place before, Place after) {
        tell(Kind.MOVED, before, after, Sentence::moved);
    }

    @FunctionalInterface
    private interface Form {
        String say(Sentence sentence, Trail before, Trail after);
    }

    private void tell(Kind kind, Place before, Place after, Form form) {
        Trail was = Trail.to(before.at, before.value, older);
        Trail is = Trail.to(after.at, after.value, newer);
        add(kind, is, after.at, before.value, after.value, sentence -> form.say(sentence, was, is));
    }

    private void add(
            Kind kind,
            Trail trail,
            Pointer at,
            @Nullable Object before,
            @Nullable Object after,
            Function<Sentence, String> text) {
        changes.add(new Change(
                kind,
                trail.nearestId(),
                at.toString(),
                Optional.ofNullable(before),
                Optional.ofNullable(after),
                text.apply(danish),
                text.apply(english)));
    }
}
