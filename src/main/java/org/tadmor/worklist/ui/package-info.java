/** The page of what needs a visit or a decision. The address is the state. */
@NullMarked
package org.tadmor.worklist.ui;

import org.jspecify.annotations.NullMarked;
