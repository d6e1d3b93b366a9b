package dk.rammeaftale.json.answer;

import dk.rammeaftale.extension.ModelValue;

/**
 * An answer about documents (svar) in the form in which it is written as JSON: its components are the properties, in order, and
 * what is absent or empty is left out. The names are stable. FORMAT.md shows an example of each.
 *
 * <p>{@link Answers} makes them. A document is named by a {@link DocumentRef}; of a contact there is nothing in them, but for the
 * values that a {@link ChangeAnswer} and an {@link EffectiveAnswer} hold as they stand.
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
                ProblemAnswer {}
