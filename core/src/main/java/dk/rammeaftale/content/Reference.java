package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reference (henvisning) to a document, to an element inside one, or to something known by its words only. It has at
 * least one of document, element, wording and url. A wording beside an id is a quote and is kept as it was quoted.
 *
 * <p>Immutable and thread-safe. Source: domain rows S17, S33, S34, S35, R33, R58, R71, R77.
 *
 * @param document the document, optional; absent means the document that holds the reference
 * @param element the element inside the document, optional; absent means the whole document
 * @param wording the quoted words, or the only words known, optional
 * @param page the page in it as written, such as {@code 12} or {@code 12-13}, optional
 * @param url where it is found, a web address, optional
 * @param publisher who published it (udgiver), optional
 * @param when the day of the document or element referred to, optional
 * @param updated when it was last updated (senest opdateret), optional
 * @param retrieved when it was read (læst, hentet), optional
 * @param reachable whether the link worked when it was last tried, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@AtLeastOneOf(
        value = {"document", "element", "wording", "url"},
        code = Code.REFERENCE_EMPTY)
@Rule(ReferenceRules.UpdatedBeforeRead.class)
public record Reference(
        Optional<Id> document,
        Optional<Id> element,
        Optional<@Text String> wording,
        Optional<@Text String> page,
        Optional<@Rule(TextForm.Link.class) String> url,
        Optional<@Valid Participant> publisher,
        Optional<@Valid When> when,
        Optional<@Valid When> updated,
        Optional<@Valid When> retrieved,
        Optional<Boolean> reachable,
        @OrNone Extensions extensions)
        implements WithReference, Extensible {

    /** Creates a reference; null collections and optionals become empty. */
    public Reference {
        document = orEmpty(document);
        element = orEmpty(element);
        wording = orEmpty(wording);
        page = orEmpty(page);
        url = orEmpty(url);
        publisher = orEmpty(publisher);
        when = orEmpty(when);
        updated = orEmpty(updated);
        retrieved = orEmpty(retrieved);
        reachable = orEmpty(reachable);
        extensions = orEmpty(extensions);
    }

    /**
     * Returns a new builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a reference to a document.
     *
     * @param document the document's id
     * @return the reference
     * @throws IllegalArgumentException if it is not a legal id
     */
    public static Reference to(String document) {
        return builder()
                .document(Id.parse(requireNonNull(document, "document")))
                .build();
    }

    /**
     * Creates a reference to an element inside a document.
     *
     * @param document the document's id
     * @param element the element's id
     * @return the reference
     * @throws IllegalArgumentException if either is not a legal id
     */
    public static Reference to(String document, String element) {
        return builder()
                .document(Id.parse(requireNonNull(document, "document")))
                .element(Id.parse(requireNonNull(element, "element")))
                .build();
    }

    /**
     * Creates a reference to an element inside the document that holds the reference.
     *
     * @param element the element's id
     * @return the reference
     * @throws IllegalArgumentException if it is not a legal id
     */
    public static Reference within(String element) {
        return builder().element(Id.parse(requireNonNull(element, "element"))).build();
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends ReferenceBuilder {
        Builder() {}
    }
}
