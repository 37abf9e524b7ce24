package org.lianxi.command.shared;

import org.axonframework.messaging.MetaData;

/**
 * Who acts: an account, for a unit, in a role. It travels as metadata of the command and
 * is kept with every event. Until people sign in, it is what the caller says it is, which
 * is why the service listens on loopback only.
 *
 * @param account the account, or the name of a service
 * @param unit code of the unit acted for, or null for a service
 * @param role a role of the charter's seats, or {@code office-clerk}, {@code liaison},
 * {@code auditor}, {@code data-protection}, {@code system}
 */
public record Actor(String account, String unit, String role) {

    /**
     * Metadata key of the account.
     */
    public static final String ACCOUNT = "account";

    /**
     * Metadata key of the unit.
     */
    public static final String UNIT = "unit";

    /**
     * Metadata key of the role.
     */
    public static final String ROLE = "role";

    /**
     * Reads the actor of a message.
     * @param metaData the message's metadata
     * @return its actor
     */
    public static Actor of(MetaData metaData) {
        return new Actor((String) metaData.get(ACCOUNT), (String) metaData.get(UNIT), (String) metaData.get(ROLE));
    }

    /**
     * Whom the actor speaks for, as a refusal names it.
     * @return code of the unit, the role of a service
     */
    public String actsFor() {
        return (this.unit != null) ? this.unit : this.role;
    }

    /**
     * Whether the actor works for the conference office.
     * @return true for its staff, whichever unit they come from
     */
    public boolean isOffice() {
        return this.role.startsWith("office-");
    }

    /**
     * Whether the actor is a convener.
     * @return true for the role {@code convener}
     */
    public boolean isConvener() {
        return "convener".equals(this.role);
    }

    /**
     * Whether the actor inspects the record, and nothing else.
     * @return true for the role {@code auditor}
     */
    public boolean isAuditor() {
        return "auditor".equals(this.role);
    }

    /**
     * Whether the actor looks after the protection of personal data.
     * @return true for the role {@code data-protection}
     */
    public boolean isDataProtection() {
        return "data-protection".equals(this.role);
    }

    /**
     * Whether the actor is one of Lianxi's own services.
     * @return true for the role {@code system}
     */
    public boolean isSystem() {
        return "system".equals(this.role);
    }

    /**
     * The actor as metadata.
     * @return without the unit when there is none
     */
    public MetaData toMetaData() {
        MetaData metaData = MetaData.with(ACCOUNT, this.account).and(ROLE, this.role);
        return (this.unit != null) ? metaData.and(UNIT, this.unit) : metaData;
    }

}
