package dk.rammeaftale.json.answer;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.rammeaftale.extension.ModelValue;

/**
 * The JSON form of what the model says about documents (svar). Its components are the properties, in order; absent and empty
 * ones are left out. The names are stable. FORMAT.md shows an example of each answer.
 *
 * <p>{@link Answers} creates them. They refer to documents by {@link DocumentRef}. They contain no contacts, except in
 * the values that {@link ChangeAnswer} and {@link EffectiveAnswer} copy from the documents.
 */
public sealed interface Answer extends ModelValue
        permits AgendaItemAnswer,
                ChangeAnswer,
                DeadlineAnswer,
                DecisionAnswer,
                DocumentAnswer,
                DocumentRef,
                EffectiveAnswer,
                FocusAreaAnswer,
                HistoryAnswer,
                MentionAnswer,
                Messages,
                PartyAnswer,
                ProblemAnswer {

    /** For Jackson only: repeats the refusal of {@link ModelValue}, since static methods are not inherited. */
    @JsonCreator
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private static Answer refuseToBeMade(ModelValue json) {
        throw new UnsupportedOperationException();
    }
}
