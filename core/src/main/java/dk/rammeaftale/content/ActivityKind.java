package dk.rammeaftale.content;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.OpenWord;
import dk.rammeaftale.internal.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of an activity or a meeting (aktivitetstype): one of the known words, or a word of your own with a prefix,
 * such as {@code slagelse:workshop}. Legal form: {@value dk.rammeaftale.internal.rule.OpenWord#FORM}.
 *
 * <p>Immutable and thread-safe. Source: domain rows S12, S22, S23, S25, R21, R48, R51, R78.
 *
 * @param word the word, required
 */
@Rule(ActivityKind.Known.class)
public record ActivityKind(String word) implements Comparable<ActivityKind>, ModelValue {

    /** Inddragelse. */
    public static final ActivityKind INVOLVEMENT = new ActivityKind("involvement");

    /** Dialog. */
    public static final ActivityKind DIALOGUE = new ActivityKind("dialogue");

    /** Udviklingsarbejde. */
    public static final ActivityKind DEVELOPMENT_WORK = new ActivityKind("developmentWork");

    /** Seminar. */
    public static final ActivityKind SEMINAR = new ActivityKind("seminar");

    /** Kompetenceudvikling. */
    public static final ActivityKind TRAINING = new ActivityKind("training");

    /** Høring: written, or of a form that is not stated. */
    public static final ActivityKind CONSULTATION = new ActivityKind("consultation");

    /** Høringsmøde. */
    public static final ActivityKind HEARING = new ActivityKind("hearing");

    /** Offentliggørelse, fremsendelse. */
    public static final ActivityKind PUBLICATION = new ActivityKind("publication");

    /** Opfølgning, evaluering. */
    public static final ActivityKind FOLLOW_UP = new ActivityKind("followUp");

    /** Dialogmøde. */
    public static final ActivityKind DIALOGUE_MEETING = new ActivityKind("dialogueMeeting");

    /** Temadag, temamøde. */
    public static final ActivityKind THEME_DAY = new ActivityKind("themeDay");

    /** Møde i et råd eller udvalg. */
    public static final ActivityKind BODY_MEETING = new ActivityKind("bodyMeeting");

    /** Konstituerende møde. */
    public static final ActivityKind CONSTITUTIVE_MEETING = new ActivityKind("constitutiveMeeting");

    /** Ekstraordinært møde. */
    public static final ActivityKind EXTRAORDINARY_MEETING = new ActivityKind("extraordinaryMeeting");

    /** Skriftlig behandling: a body decides by letter or e-mail, without a meeting. */
    public static final ActivityKind WRITTEN_PROCEDURE = new ActivityKind("writtenProcedure");

    private static final List<ActivityKind> KNOWN = List.of(
            INVOLVEMENT,
            DIALOGUE,
            DEVELOPMENT_WORK,
            SEMINAR,
            TRAINING,
            CONSULTATION,
            HEARING,
            PUBLICATION,
            FOLLOW_UP,
            DIALOGUE_MEETING,
            THEME_DAY,
            BODY_MEETING,
            CONSTITUTIVE_MEETING,
            EXTRAORDINARY_MEETING,
            WRITTEN_PROCEDURE);

    /**
     * Creates a kind.
     *
     * @throws IllegalArgumentException if the word is null or not in the legal form
     */
    public ActivityKind {
        OpenWord.require(word);
    }

    /**
     * Parses a kind.
     *
     * @param word a known word, or a word of your own with a prefix
     * @return the kind
     * @throws IllegalArgumentException if the word is null or not in the legal form
     */
    public static ActivityKind parse(@Nullable String word) {
        return new ActivityKind(OpenWord.require(word));
    }

    /**
     * Returns the known words.
     *
     * @return the known kinds
     */
    public static List<ActivityKind> known() {
        return KNOWN;
    }

    /** Compares by the word, so that hash buckets of many words stay fast. */
    @Override
    public int compareTo(ActivityKind other) {
        return word.compareTo(other.word);
    }

    /** Returns the word. */
    @Override
    public String toString() {
        return word;
    }

    static final class Known extends OpenWord<ActivityKind> {
        Known() {
            super(KNOWN);
        }
    }
}
