package org.shuzhuan.identity;

import java.util.Set;

/**
 * What an organisation is established with.
 *
 * @param code 2 to 30 of A-Z, 0-9, dash; never changes, because candidate groups carry it
 * @param parentCode null for a root
 * @param regionCodes divisions it answers for itself; those of the organisations below come by the tree
 * @param desks roles it staffs; cases are sent to the nearest organisation with the desk
 */
public record NewOrganisation(
        String code,
        String name,
        String shortName,
        OrganisationKind kind,
        String parentCode,
        Set<String> regionCodes,
        Set<Role> desks) {}
