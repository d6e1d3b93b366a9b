package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.join;
import static dk.rammeaftale.publishing.Phrase.link;

import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import java.util.List;
import java.util.regex.Pattern;

/** Describes people and bodies in words. */
final class People {

    private final Labels labels;

    People(Labels labels) {
        this.labels = labels;
    }

    Phrase participants(List<Participant> participants) {
        List<Phrase> all = participants.stream()
                .map(this::participant)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        String and = " " + labels.get("and") + " ";
        boolean areWords = all.stream()
                .map(Phrase::text)
                .noneMatch(text -> text.contains(",") || text.contains(";") || text.contains(and));
        return areWords && all.size() > 1
                ? join(and, join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1))
                : join("; ", all);
    }

    Phrase participant(Participant participant) {
        int number = participant.count().orElse(1);
        Phrase name = Phrase.of(participant
                .name()
                .or(() -> participant.kind().map(kind -> labels.word("participant", kind, number))));
        Phrase role = Phrase.of(participant.role());
        Phrase count = Phrase.of(participant.count().map(c -> "(" + c + ")"));
        Phrase unnamed = role.isEmpty() && name.isEmpty()
                ? Phrase.of(participant.count().map(c -> c + " " + labels.get("unnamed")))
                : Phrase.NONE;
        return join(
                ", ",
                unnamed,
                role.isEmpty() ? Phrase.NONE : join(" ", role, count),
                name.isEmpty() || !role.isEmpty() ? name : join(" ", name, count),
                Phrase.of(participant
                        .authority()
                        .map(Authority::nameOrKey)
                        .filter(authority -> !isSaid(authority, name.text()))),
                Phrase.of(participant.contact().map(People::contact)),
                link(participant.url()));
    }

    /** Returns whether words contain other words as whole words. */
    private static boolean isSaid(String said, String words) {
        return Pattern.compile("(?U)\\b" + Pattern.quote(said) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .find();
    }

    static String contact(Contact contact) {
        return join(", ", Phrase.of(contact.name()), Phrase.of(contact.email()), Phrase.of(contact.phone()))
                .text();
    }

    static String name(Party party) {
        return party.name().orElseGet(() -> party.authority().nameOrKey());
    }
}
