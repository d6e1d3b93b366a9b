/**
 * The JSON form of what the model says about documents: standings, deadlines, changes, problems, histories. Start at {@link
 * dk.rammeaftale.json.answer.Answers}.
 */
@NullMarked
package dk.rammeaftale.json.answer;

import org.jspecify.annotations.NullMarked;
