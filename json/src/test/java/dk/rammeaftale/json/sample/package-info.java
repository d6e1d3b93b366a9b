/**
 * The two source documents, built completely with the builders: {@link dk.rammeaftale.json.sample.Agreement2021} and
 * {@link dk.rammeaftale.json.sample.DialogueMeeting2022}, combined in {@link dk.rammeaftale.json.sample.SampleDossier}.
 * Facts, titles and names of bodies are the sources'; running text is a paraphrase.
 */
@NullMarked
package dk.rammeaftale.json.sample;

import org.jspecify.annotations.NullMarked;
