package dk.rammeaftale.json;

import tools.jackson.databind.module.SimpleModule;

/** X. */
public final class RammeaftaleModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** Makes it. */
    public RammeaftaleModule() {}
}
