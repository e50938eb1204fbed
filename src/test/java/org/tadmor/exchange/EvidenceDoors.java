package org.tadmor.exchange;

import org.springframework.context.annotation.Import;

/** The doors of this package with what is behind them, for tests from elsewhere. */
@Import({LoadedRows.class, EvidenceImport.class})
public class EvidenceDoors {}
