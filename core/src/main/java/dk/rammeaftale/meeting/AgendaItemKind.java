package dk.rammeaftale.meeting;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.OpenWord;
import dk.rammeaftale.internal.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of an agenda item (punkttype): one of the known words, or a word of your own with a prefix, such as {@code
 * slagelse:workshop}. Legal form: {@value dk.rammeaftale.internal.rule.OpenWord#FORM}.
 *
 * <p>Immutable and thread-safe. Source: domain rows S40, R24.
 *
 * @param word the word, required
 */
@Rule(AgendaItemKind.Known.class)
public record AgendaItemKind(String word) implements Comparable<AgendaItemKind>, ModelValue {

    /** Velkomst. */
    public static final AgendaItemKind WELCOME = new AgendaItemKind("welcome");

    /** Oplæg. */
    public static final AgendaItemKind PRESENTATION = new AgendaItemKind("presentation");

    /** Pause. */
    public static final AgendaItemKind BREAK = new AgendaItemKind("break");

    /** Gruppedrøftelse. */
    public static final AgendaItemKind GROUP_DISCUSSION = new AgendaItemKind("groupDiscussion");

    /** Plenum, fremlæggelse og opsamling. */
    public static final AgendaItemKind PLENARY = new AgendaItemKind("plenary");

    /** Spørgsmål. */
    public static final AgendaItemKind QUESTIONS = new AgendaItemKind("questions");

    /** Videre proces. */
    public static final AgendaItemKind NEXT_STEPS = new AgendaItemKind("nextSteps");

    /** Afslutning. */
    public static final AgendaItemKind CLOSING = new AgendaItemKind("closing");

    /** Drøftelse. */
    public static final AgendaItemKind DISCUSSION = new AgendaItemKind("discussion");

    /** Beslutningspunkt. */
    public static final AgendaItemKind DECISION = new AgendaItemKind("decision");

    /** Orientering. */
    public static final AgendaItemKind INFORMATION = new AgendaItemKind("information");

    /** Godkendelse af dagsorden. */
    public static final AgendaItemKind APPROVAL_OF_AGENDA = new AgendaItemKind("approvalOfAgenda");

    /** Godkendelse af referat. */
    public static final AgendaItemKind APPROVAL_OF_MINUTES = new AgendaItemKind("approvalOfMinutes");

    /** Eventuelt. */
    public static final AgendaItemKind ANY_OTHER_BUSINESS = new AgendaItemKind("anyOtherBusiness");

    /** Gruppe af punkter under en fælles overskrift. */
    public static final AgendaItemKind GROUP = new AgendaItemKind("group");

    /** Valg. */
    public static final AgendaItemKind ELECTION = new AgendaItemKind("election");

    /** Udpegning. */
    public static final AgendaItemKind APPOINTMENT = new AgendaItemKind("appointment");

    /** Medlemsforslag. */
    public static final AgendaItemKind MOTION = new AgendaItemKind("motion");

    /** Høring. */
    public static final AgendaItemKind CONSULTATION = new AgendaItemKind("consultation");

    /** Opfølgning. */
    public static final AgendaItemKind FOLLOW_UP = new AgendaItemKind("followUp");

    /** Underskrift. */
    public static final AgendaItemKind SIGNING = new AgendaItemKind("signing");

    private static final List<AgendaItemKind> KNOWN = List.of(
            WELCOME,
            PRESENTATION,
            BREAK,
            GROUP_DISCUSSION,
            PLENARY,
            QUESTIONS,
            NEXT_STEPS,
            CLOSING,
            DISCUSSION,
            DECISION,
            INFORMATION,
            APPROVAL_OF_AGENDA,
            APPROVAL_OF_MINUTES,
            ANY_OTHER_BUSINESS,
            GROUP,
            ELECTION,
            APPOINTMENT,
            MOTION,
            CONSULTATION,
            FOLLOW_UP,
            SIGNING);

    /**
     * Creates a kind.
     *
     * @throws IllegalArgumentException if the word is null or not in the legal form
     */
    public AgendaItemKind {
        OpenWord.require(word);
    }

    /**
     * Parses a kind.
     *
     * @param word a known word, or a word of your own with a prefix
     * @return the kind
     * @throws IllegalArgumentException if the word is null or not in the legal form
     */
    public static AgendaItemKind parse(@Nullable String word) {
        return new AgendaItemKind(OpenWord.require(word));
    }

    /**
     * Returns the known words.
     *
     * @return the known kinds
     */
    public static List<AgendaItemKind> known() {
        return KNOWN;
    }

    /** Compares by the word, so that hash buckets of many words stay fast. */
    @Override
    public int compareTo(AgendaItemKind other) {
        return word.compareTo(other.word);
    }

    /** Returns the word. */
    @Override
    public String toString() {
        return word;
    }

    static final class Known extends OpenWord<AgendaItemKind> {
        Known() {
            super(KNOWN);
        }
    }
}
