package dk.rammeaftale.commandline;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what stands in a document. */
final class Wording {

    private final Labels labels;
    private final Document document;
    private final Optional<Dossier> around;

    /**
     * Makes a wording.
     *
     * @param document in which references are looked up
     * @param around the dossier that it stands in, if it does
     */
    Wording(Labels labels, Document document, Optional<Dossier> around) {
        this.labels = labels;
        this.document = document;
        this.around = around;
    }

    static String identifier(Identifier identifier) {
        return identifier.scheme() + " " + identifier.value();
    }

    static String law(LegalBasis law) {
        return join(
                ", ",
                List.of(
                        join(" ", List.of(law.statute(), law.section().orElse(""))),
                        law.version().orElse(""),
                        law.url().orElse("")));
    }

    String activity(Activity activity) {
        String what = activity.kind().map(kind -> labels.word("activity", kind)).orElse("");
        String when = activity.when().map(labels::time).orElse("");
        return join(
                        ": ",
                        List.of(
                                join(", ", List.of(what, when)),
                                join(
                                        ". ",
                                        List.of(
                                                activity.text().orElse(""),
                                                activity.who().isEmpty()
                                                                || activity.text()
                                                                        .isEmpty()
                                                        ? participants(activity.who())
                                                        : labels.get("who") + ": " + participants(activity.who())))))
                + activity.wording().map(this::quoted).orElse("");
    }

    String deadline(Deadline deadline) {
        String day = deadline.atLatest()
                .map(when -> labels.get("atLatest") + " " + labels.time(when))
                .or(() -> deadline.before().map(when -> labels.get("before") + " " + labels.time(when)))
                .orElse("");
        String setBy = deadline.setBy()
                .map(by -> labels.get("setBy") + " " + participant(by))
                .orElse("");
        String laws = deadline.legalBasis().stream().map(Wording::law).collect(Collectors.joining("; "));
        return join(", ", List.of(join(": ", List.of(day, deadline.text().orElse(""))), setBy, laws))
                + deadline.wording().map(this::quoted).orElse("");
    }

    String participants(List<Participant> participants) {
        return participants.stream().map(this::participant).collect(Collectors.joining("; "));
    }

    String participant(Participant participant) {
        int number = participant.count().orElse(1);
        String name = participant
                .name()
                .orElseGet(() -> participant
                        .kind()
                        .map(k -> labels.word("participant", k, number))
                        .orElse(""));
        String role = participant.role().orElse("");
        String count = participant.count().map(Wording::counted).orElse("");
        String unnamed = role.isEmpty() && name.isEmpty()
                ? participant.count().map(c -> c + " " + labels.get("unnamed")).orElse("")
                : "";
        String authority = participant.authority().map(Authority::nameOrKey).orElse("");
        String contact = participant.contact().map(Wording::contact).orElse("");
        return join(
                ", ",
                List.of(
                        unnamed,
                        role.isEmpty() ? "" : join(" ", List.of(role, count)),
                        name.isEmpty() || !role.isEmpty() ? name : join(" ", List.of(name, count)),
                        authority,
                        contact,
                        participant.url().orElse("")));
    }

    private static String counted(int number) {
        return "(" + number + ")";
    }

    static String contact(Contact contact) {
        return join(
                ", ",
                List.of(
                        contact.name().orElse(""),
                        contact.email().orElse(""),
                        contact.phone().orElse("")));
    }

    /** Says what a body decided, and about what. */
    String decision(Decision decision) {
        return decision(decision, about(decision));
    }

    /** Says what is decided about, unless it is the whole. */
    String about(Decision decision) {
        return about(decision.about());
    }

    /** Says what is decided about, unless it is the whole. */
    String about(List<Reference> about) {
        return about.isEmpty()
                ? ""
                : labels.get("decided.about") + " "
                        + about.stream().map(this::point).collect(Collectors.joining("; "));
    }

    String decision(Decision decision, String about) {
        String by = decision.by().map(this::participant).orElse("");
        boolean planned = decision.verdict().filter(Verdict.PENDING::equals).isPresent()
                && decision.when().isPresent();
        String verdict = planned
                ? labels.get("planned")
                : decision.verdict().map(v -> labels.word("verdict", v)).orElse("");
        String when = decision.when().map(labels::time).orElse("");
        String to = decision.to()
                .map(body -> labels.get("to") + " " + participant(body))
                .orElse("");
        String positions =
                join(". ", decision.positions().stream().map(this::position).toList());
        String meeting = decision.meeting().map(this::atMeeting).orElse("");
        return join(
                ". ",
                List.of(
                        join(", ", List.of(by, join(" ", List.of(verdict, to, when)), about, meeting)),
                        decision.text().orElse(""),
                        positions));
    }

    /** Says how members stood in a decision, as a sentence. */
    private String position(Position position) {
        String stance = position.stance().map(s -> labels.word("stance", s)).orElse("");
        String count = position.count()
                .map(c -> stance.isEmpty() ? String.valueOf(c) : counted(c))
                .orElse("");
        String sentence = join(
                ": ",
                List.of(
                        join(" ", List.of(stance, count)),
                        join(
                                ". ",
                                List.of(
                                        participants(position.who()),
                                        position.text().orElse("")))));
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Names the meeting by its body and day, if they can be looked up. */
    private String atMeeting(Reference reference) {
        Meeting meeting = target(reference)
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .orElse(null);
        if (meeting == null || meeting.body().isEmpty()) {
            boolean isQuoted = meeting == null && reference.wording().isPresent();
            String wording = reference.wording().orElse("");
            String named = isQuoted
                    ? join(" ", List.of(labels.quoted(wording), reference.url().orElse("")))
                    : reference(reference);
            return labels.get("atMeeting.other") + " " + named;
        }
        String day = meeting.time()
                .flatMap(time -> time.date().day())
                .map(on -> labels.get("atMeeting.on") + " " + labels.day(on))
                .orElse("");
        return join(
                " ", List.of(labels.get("atMeeting"), participant(meeting.body().get()), day));
    }

    /** Names a part by its kind, if no other part is of that kind, and a point by its number, or else its text. */
    private String point(Reference reference) {
        Record target = target(reference).orElse(null);
        if (target instanceof Part part && part.kind() != Part.Kind.OTHER && isOnlyOneOfItsKind(part)) {
            return labels.word("part.the", part.kind());
        }
        if (target instanceof Passage passage) {
            Optional<String> number = passage.number().map(n -> labels.get("point") + " " + n);
            Optional<String> text =
                    passage.title().isPresent() || reference.wording().isPresent()
                            ? Optional.empty()
                            : passage.text().map(labels::quoted);
            return number.or(() -> text).orElseGet(() -> reference(reference));
        }
        return reference(reference);
    }

    private boolean isOnlyOneOfItsKind(Part part) {
        return document instanceof Approvable agreement
                && agreement.parts().stream()
                                .filter(other -> other.kind() == part.kind())
                                .count()
                        == 1;
    }

    /** Gives the title of what is referred to, or its id where it is not at hand; a quote of it stands for itself. */
    String reference(Reference reference) {
        String named = named(reference);
        String when = reference.when().map(w -> labels.timeUnlessIn(named, w)).orElse("");
        return join(
                " ", List.of(join(", ", List.of(named, when)), reference.url().orElse("")));
    }

    /** Names what an amendment removes, also if only an earlier amendment has brought it; by its id where it is not at hand. */
    String removed(Amendment by, Id element) {
        Reference removed = by.amends().withElement(element);
        return target(removed)
                .or(() -> around.filter(dossier -> by.amends().document().isPresent()).stream()
                        .flatMap(dossier -> dossier.documents().stream())
                        .filter(Amendment.class::isInstance)
                        .filter(other -> ((Amendment) other)
                                .amends()
                                .document()
                                .equals(by.amends().document()))
                        .flatMap(other -> other.element(element).stream())
                        .findFirst())
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .orElse(element.toString());
    }

    private String named(Reference reference) {
        String wording = reference.wording().orElse("");
        Record target = target(reference).orElse(null);
        if (target instanceof Passage && !wording.isEmpty()) {
            return labels.quoted(wording);
        }
        String name = target == null ? "" : name(target);
        if (!name.isEmpty()) {
            return wording.isEmpty() || wording.equals(name) ? name : name + quoted(wording);
        }
        String ids = join(
                " / ",
                List.of(
                        reference.document().map(Object::toString).orElse(""),
                        reference.element().map(Object::toString).orElse("")));
        return wording.isEmpty() ? ids : ids.isEmpty() ? wording : labels.quoted(wording) + " (" + ids + ")";
    }

    Optional<Record> find(Id element) {
        return document.element(element);
    }

    private Optional<Record> target(Reference reference) {
        boolean within =
                reference.document().isEmpty() || reference.document().get().equals(document.id());
        return within
                ? reference.element().flatMap(document::element)
                : around.flatMap(dossier -> dossier.find(reference));
    }

    String name(Record element) {
        if (element instanceof Document d) {
            return d.title();
        } else if (element instanceof FocusArea area) {
            return area.title();
        } else if (element instanceof Part part) {
            return part.title().orElseGet(() -> labels.word("part", part.kind()));
        } else if (element instanceof AgendaItem item) {
            return join(". ", List.of(item.number().orElse(""), item.title().orElse("")));
        } else if (element instanceof Attachment attachment) {
            return join(
                    ", ",
                    List.of(
                            attachment
                                    .number()
                                    .map(n -> labels.get("appendix") + " " + n)
                                    .orElse(""),
                            attachment.title().orElse("")));
        } else if (element instanceof Passage passage) {
            return passage.title().or(passage::text).orElse("");
        } else if (element instanceof Deadline deadline) {
            return deadline(deadline);
        } else if (element instanceof Activity activity) {
            return activity(activity);
        }
        return "";
    }

    String quoted(String wording) {
        return " (" + labels.quoted(wording) + ")";
    }

    /** Joins what is there; a sentence that has its full stop gets no second one, and loses it before a comma. */
    static String join(String between, List<String> parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                boolean stopped = joined.toString().endsWith(".");
                if (stopped && between.startsWith(",")) {
                    joined.setLength(joined.length() - 1);
                }
                joined.append(
                                joined.isEmpty()
                                        ? ""
                                        : stopped && between.startsWith(".") ? between.substring(1) : between)
                        .append(part);
            }
        }
        return joined.toString();
    }
}
