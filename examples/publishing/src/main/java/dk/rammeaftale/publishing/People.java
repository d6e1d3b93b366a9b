package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.join;
import static dk.rammeaftale.publishing.Phrase.link;

import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Describes people and bodies in words. */
final class People {

    /** A role that says nothing without those who are represented; other roles may be ones in another body than is named. */
    private static final Pattern REPRESENTATIVE =
            Pattern.compile("repræsentant(er)?|representatives?", Pattern.CASE_INSENSITIVE);

    private final Labels labels;

    /** The kinds of bodies that are called by an abbreviation which is still to be explained. */
    private final Set<ParticipantKind> unexplained;

    /** Whether a body without a name is spoken of as in a sentence: the secretariat, sekretariatet. */
    private final boolean inSentence;

    private People(Labels labels, Set<ParticipantKind> unexplained, boolean inSentence) {
        this.labels = labels;
        this.unexplained = unexplained;
        this.inSentence = inSentence;
    }

    /** Creates words that explain nothing. */
    People(Labels labels) {
        this(labels, Set.of(), false);
    }

    /** Creates the words for a page, on which each abbreviation is explained once. */
    static People onPage(Labels labels) {
        return new People(labels, new HashSet<>(Set.of(ParticipantKind.KKR)), false);
    }

    /** Returns the words for the same page as they stand in a sentence, and not in a list. */
    People inSentence() {
        return new People(labels, unexplained, true);
    }

    Phrase participants(List<Participant> participants) {
        List<Phrase> all = participants.stream()
                .map(this::participant)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        String and = " " + labels.get("and") + " ";
        boolean areWords = participants.stream().noneMatch(People::isOfAnother)
                && all.stream()
                        .map(Phrase::text)
                        .noneMatch(text -> text.contains(",") || text.contains(";") || text.contains(and));
        return areWords && all.size() > 1
                ? join(and, join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1))
                : join("; ", all);
    }

    /** Returns whether a role stands before a body, so that a body named next would seem to have the role too. */
    private static boolean isOfAnother(Participant participant) {
        return participant.role().isPresent()
                && (participant.name().isPresent() || participant.kind().isPresent());
    }

    /** Returns a body as it is named where something refers to it, which may be often: without its members and how to reach it. */
    static Participant inShort(Participant body) {
        return new Participant(
                body.kind(),
                body.name().map(Wording::shortened),
                body.authority(),
                body.role().map(Wording::shortened),
                body.count(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                body.extensions());
    }

    Phrase participant(Participant participant) {
        Phrase number = Phrase.of(participant.count().map(String::valueOf));
        Optional<String> ofAuthority = ofAuthority(participant);
        Phrase role = Phrase.of(participant.role());
        Phrase name = Phrase.of(participant
                .name()
                .or(() -> ofAuthority)
                .or(() -> participant
                        .kind()
                        .map(kind -> kind(kind, participant.count()))
                        .filter(kind -> !isSaid(kind, role.text()))));
        Phrase count = number.isEmpty() ? number : Phrase.of("(" + number.text() + ")");
        Phrase unnamed = role.isEmpty() && name.isEmpty()
                ? Phrase.of(participant.count().map(c -> c + " " + labels.get("unnamed")))
                : Phrase.NONE;
        boolean isRepresentative = REPRESENTATIVE.matcher(role.text()).matches();
        return join(
                        ", ",
                        unnamed,
                        join(
                                isRepresentative ? " " + labels.get("representativesOf") + " " : ", ",
                                role.isEmpty() ? Phrase.NONE : join(" ", number, role),
                                (role.isEmpty() ? join(" ", name, name.isEmpty() ? name : count) : name)
                                        .and(explained(participant, name.text()))),
                        Phrase.of(participant
                                .authority()
                                .filter(authority -> ofAuthority.isEmpty() && (authority.isKnown() || name.isEmpty()))
                                .map(Authority::nameOrKey)
                                .filter(authority -> !Labels.says(name.text(), authority))),
                        Phrase.of(participant.contact().map(People::contact)),
                        link(participant.url()))
                .and(inBrackets("members", participant.members()))
                .and(inBrackets("deputies", participant.deputies()));
    }

    /** Returns whether a role already says the kind: formand for socialudvalget, en pårørende. */
    private static boolean isSaid(String kind, String role) {
        return role.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
    }

    /** Names a body without a name by its kind, in a list or in a sentence. */
    private String kind(ParticipantKind kind, Optional<Integer> count) {
        return labels.find("participant.the." + kind)
                .filter(the -> inSentence && count.isEmpty())
                .orElseGet(() -> labels.word("participant", kind, count.orElse(1)));
    }

    /** Names a body without a name by its kind and its authority, if both are known: handicaprådet i Slagelse. */
    private Optional<String> ofAuthority(Participant body) {
        Optional<Authority> known = body.authority().filter(Authority::isKnown);
        if (known.isEmpty()
                || body.kind().isEmpty()
                || body.name().isPresent()
                || body.count().isPresent()) {
            return Optional.empty();
        }
        String name = known.get().nameOrKey();
        if (body.kind().get().equals(ParticipantKind.MUNICIPALITY)) {
            return labels.find("municipality." + known.get())
                    .or(() -> Optional.of(labels.get("municipality").replace("{name}", name)));
        }
        return labels.find("participant.the." + body.kind().get())
                .map(the -> the + " " + labels.get("participant.in") + " " + name);
    }

    private Phrase inBrackets(String key, List<Participant> others) {
        return others.isEmpty()
                ? Phrase.NONE
                : Phrase.of(" (" + labels.heading(key, others.size()) + ": ")
                        .and(participants(others))
                        .and(")");
    }

    /** Returns what an abbreviation means, where the first body that is named by it stands on the page. */
    private String explained(Participant participant, String name) {
        Optional<ParticipantKind> kind = participant
                .kind()
                .filter(unexplained::contains)
                .filter(abbreviated -> Labels.says(name, labels.word("participant", abbreviated)));
        kind.ifPresent(unexplained::remove);
        return kind.map(abbreviated -> " (" + labels.word("participant.inFull", abbreviated) + ")")
                .orElse("");
    }

    static String contact(Contact contact) {
        return join(
                        ", ",
                        Phrase.of(contact.name()),
                        Phrase.of(contact.address()),
                        Phrase.of(contact.email()),
                        Phrase.of(contact.phone()))
                .text();
    }

    static String name(Party party) {
        return party.name().orElseGet(() -> party.authority().nameOrKey());
    }
}
