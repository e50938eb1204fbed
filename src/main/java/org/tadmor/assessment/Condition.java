package org.tadmor.assessment;

/**
 * What could be seen of a place on a day: one ladder onto which EAMENA, UNOSAT, AMAL and EMS-98 grades are
 * mapped. Certainty, extent and threat are kept apart from it.
 */
public enum Condition {
    /** No visible damage. EAMENA Good, AMAL 1, EMS-98 D0. */
    INTACT,
    /** Small losses, everything legible. EAMENA Fair, AMAL 2, EMS-98 D1. */
    MINOR,
    /** Clear losses, most features legible. EAMENA Poor, UNOSAT moderate, AMAL 3, EMS-98 D2 to D3. */
    MODERATE,
    /** Most features lost or unstable. EAMENA Very Bad, UNOSAT severe, AMAL 4, EMS-98 D4. */
    SEVERE,
    /** Standing fabric gone; footings may remain. EAMENA and UNOSAT Destroyed, AMAL 5, EMS-98 D5. */
    DESTROYED,
    /** Not assessed, or not visible. EAMENA Unknown, AMAL 0. */
    UNKNOWN
}
