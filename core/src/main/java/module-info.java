/** Framework agreements on specialised social services and special education in Denmark: the model and its rules. */
@SuppressWarnings("module") // json is built after core, and Jackson need not be there
module dk.rammeaftale.core {
    requires transitive jakarta.validation;
    requires java.logging; // needed by jboss-logging, the log of Hibernate Validator, which does not declare it
    requires org.hibernate.validator;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;

    exports dk.rammeaftale;
    exports dk.rammeaftale.agreement;
    exports dk.rammeaftale.content;
    exports dk.rammeaftale.extension;
    exports dk.rammeaftale.meeting;
    exports dk.rammeaftale.people;
    exports dk.rammeaftale.time;
    exports dk.rammeaftale.validation;
    exports dk.rammeaftale.internal.language to
            dk.rammeaftale.json;
    exports dk.rammeaftale.internal.rule to
            dk.rammeaftale.json,
            org.hibernate.validator;
    exports dk.rammeaftale.internal.shape to
            dk.rammeaftale.json;
    exports dk.rammeaftale.internal.text to
            dk.rammeaftale.json;

    opens dk.rammeaftale to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens dk.rammeaftale.agreement to
            org.hibernate.validator;
    opens dk.rammeaftale.content to
            org.hibernate.validator;
    opens dk.rammeaftale.extension to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dk.rammeaftale.internal.rule to
            org.hibernate.validator;
    opens dk.rammeaftale.meeting to
            org.hibernate.validator;
    opens dk.rammeaftale.people to
            org.hibernate.validator;
    opens dk.rammeaftale.time to
            org.hibernate.validator;
}
