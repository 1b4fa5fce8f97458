-- How far the portal's clock stands from the system's; one row, written only in demonstration mode.
CREATE TABLE PORTAL_CLOCK (
    ID NUMERIC(1) NOT NULL,
    OFFSET_SECONDS BIGINT NOT NULL,
    CONSTRAINT PK_PORTAL_CLOCK PRIMARY KEY (ID),
    CONSTRAINT CK_PORTAL_CLOCK CHECK (ID = 1)
);
