/** Framework agreements as JSON: reading reports all problems of a document, writing loses nothing. */
module dk.rammeaftale.json {
    requires transitive dk.rammeaftale.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dk.rammeaftale.json;
    exports dk.rammeaftale.json.answer;

    provides tools.jackson.databind.JacksonModule with
            dk.rammeaftale.json.RammeaftaleModule;
}
