package dk.rammeaftale.json.sample;

import dk.rammeaftale.Dossier;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Passage;

/** Dossier of the agreement and the meeting about it (sag). */
public final class SampleDossier {

    private SampleDossier() {}

    /**
     * Returns the dossier.
     *
     * @return the value that {@code examples/samples/dossier.json} holds
     */
    public static Dossier dossier() {
        return Dossier.builder()
                .id("sjaelland-2021-22-sag")
                .title("Rammeaftale Sjælland 2021-22")
                .language("da")
                .access(Access.OPEN)
                .addNote(Passage.of("Teksten er en omskrivning; kun fakta, titler og navne er kildernes."))
                .addDocuments(Agreement2021.agreement(), DialogueMeeting2022.meeting())
                .build();
    }
}
