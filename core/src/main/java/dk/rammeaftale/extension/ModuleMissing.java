package dk.rammeaftale.extension;

/** An enum that Jackson fails to prepare for reading, since it asks each constant how it is written. */
enum ModuleMissing implements ModelValue {
    NEVER_READ;

    static final String MESSAGE = "Jackson reads and writes the types of rammeaftale only by the module"
            + " dk.rammeaftale.json.RammeaftaleModule, which this mapper does not have: add it to a mapper of Jackson 3,"
            + " JsonMapper.builder().addModule(new RammeaftaleModule()), or read and write with RammeaftaleJson,"
            + " and hand its bytes to Jackson 2";
}
