/** A municipality's additions to framework agreements. */
module org.example.municipality {
    requires dk.rammeaftale.json;

    exports org.example.municipality;

    opens org.example.municipality to
            org.hibernate.validator;
}
