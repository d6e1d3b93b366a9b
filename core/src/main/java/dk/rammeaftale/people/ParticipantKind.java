package dk.rammeaftale.people;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.OpenWord;
import dk.rammeaftale.internal.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a participant (deltagertype): one of the known words, or a word of your own with a prefix, such as {@code
 * slagelse:workshop}. Legal form: {@value dk.rammeaftale.internal.rule.OpenWord#FORM}.
 *
 * <p>Immutable and thread-safe. Source: domain rows S13, S21, S24, S26, S31, S41.
 *
 * @param word the word, required
 */
@Rule(ParticipantKind.Known.class)
public record ParticipantKind(String word) implements Comparable<ParticipantKind>, ModelValue {

    /** Kommunalbestyrelse, byråd. */
    public static final ParticipantKind MUNICIPAL_COUNCIL = new ParticipantKind("municipalCouncil");

    /** Regionsråd. */
    public static final ParticipantKind REGIONAL_COUNCIL = new ParticipantKind("regionalCouncil");

    /** Kommunekontaktråd (KKR). */
    public static final ParticipantKind KKR = new ParticipantKind("kkr");

    /** Styregruppe. */
    public static final ParticipantKind STEERING_GROUP = new ParticipantKind("steeringGroup");

    /** Udvalg. */
    public static final ParticipantKind COMMITTEE = new ParticipantKind("committee");

    /** Dialogforum. */
    public static final ParticipantKind DIALOGUE_FORUM = new ParticipantKind("dialogueForum");

    /** Handicapråd. */
    public static final ParticipantKind DISABILITY_COUNCIL = new ParticipantKind("disabilityCouncil");

    /** Udsatteråd. */
    public static final ParticipantKind VULNERABLE_COUNCIL = new ParticipantKind("vulnerableCouncil");

    /** Brugerorganisation, interesseorganisation. */
    public static final ParticipantKind USER_ORGANISATION = new ParticipantKind("userOrganisation");

    /** Sekretariat. */
    public static final ParticipantKind SECRETARIAT = new ParticipantKind("secretariat");

    /** Kommune. */
    public static final ParticipantKind MUNICIPALITY = new ParticipantKind("municipality");

    /** Forvaltning. */
    public static final ParticipantKind ADMINISTRATION = new ParticipantKind("administration");

    /** Tilbud: a place that gives a service. */
    public static final ParticipantKind SERVICE_PROVIDER = new ParticipantKind("serviceProvider");

    /** Statslig myndighed. */
    public static final ParticipantKind NATIONAL_AUTHORITY = new ParticipantKind("nationalAuthority");

    /** Brugere. */
    public static final ParticipantKind USERS = new ParticipantKind("users");

    /** Pårørende. */
    public static final ParticipantKind RELATIVES = new ParticipantKind("relatives");

    /** Borgere. */
    public static final ParticipantKind CITIZENS = new ParticipantKind("citizens");

    /** Politikere, det politiske niveau. */
    public static final ParticipantKind POLITICIANS = new ParticipantKind("politicians");

    /** Direktører, fagdirektører. */
    public static final ParticipantKind DIRECTORS = new ParticipantKind("directors");

    /** Chefer, ledere. */
    public static final ParticipantKind MANAGERS = new ParticipantKind("managers");

    /** Fagprofessionelle, medarbejdere. */
    public static final ParticipantKind PROFESSIONALS = new ParticipantKind("professionals");

    /** Minister. */
    public static final ParticipantKind MINISTER = new ParticipantKind("minister");

    /** Arbejdsgruppe. */
    public static final ParticipantKind WORKING_GROUP = new ParticipantKind("workingGroup");

    /** Taskforce. */
    public static final ParticipantKind TASK_FORCE = new ParticipantKind("taskForce");

    /** Partigruppe. */
    public static final ParticipantKind POLITICAL_GROUP = new ParticipantKind("politicalGroup");

    private static final List<ParticipantKind> KNOWN = List.of(
            MUNICIPAL_COUNCIL,
            REGIONAL_COUNCIL,
            KKR,
            STEERING_GROUP,
            COMMITTEE,
            DIALOGUE_FORUM,
            DISABILITY_COUNCIL,
            VULNERABLE_COUNCIL,
            USER_ORGANISATION,
            SECRETARIAT,
            MUNICIPALITY,
            ADMINISTRATION,
            SERVICE_PROVIDER,
            NATIONAL_AUTHORITY,
            USERS,
            RELATIVES,
            CITIZENS,
            POLITICIANS,
            DIRECTORS,
            MANAGERS,
            PROFESSIONALS,
            MINISTER,
            WORKING_GROUP,
            TASK_FORCE,
            POLITICAL_GROUP);

    /**
     * Creates a kind.
     *
     * @throws IllegalArgumentException if the word is null or not in the legal form
     */
    public ParticipantKind {
        OpenWord.require(word);
    }

    /**
     * Parses a kind.
     *
     * @param word a known word, or a word of your own with a prefix
     * @return the kind
     * @throws IllegalArgumentException if the word is null or not in the legal form
     */
    public static ParticipantKind parse(@Nullable String word) {
        return new ParticipantKind(OpenWord.require(word));
    }

    /**
     * Returns the known words.
     *
     * @return the known kinds
     */
    public static List<ParticipantKind> known() {
        return KNOWN;
    }

    /** Compares by the word, so that hash buckets of many words stay fast. */
    @Override
    public int compareTo(ParticipantKind other) {
        return word.compareTo(other.word);
    }

    /** Returns the word. */
    @Override
    public String toString() {
        return word;
    }

    static final class Known extends OpenWord<ParticipantKind> {
        Known() {
            super(KNOWN);
        }
    }
}
