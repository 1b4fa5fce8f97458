package org.shuzhuan.identity;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of accounts, organisations and grants. */
public enum IdentityError implements ErrorCode {
    /** Unknown, wrong, locked, disabled: one answer for all, so that nobody can find out which accounts exist. */
    SIGN_IN_REFUSED(401),
    LOGIN_NAME_TAKEN(409),
    /** 3 to 40 of a-z, 0-9, dot, dash, underscore; begins with a letter or digit. */
    LOGIN_NAME_INVALID(422),
    DISPLAY_NAME_MISSING(422),
    /** At least 10 characters of three kinds, without the login name. */
    PASSWORD_TOO_WEAK(422),
    PASSWORD_WRONG(422),
    ORGANISATION_CODE_TAKEN(409),
    ORGANISATION_CODE_INVALID(422),
    ORGANISATION_NAME_MISSING(422),
    /** The role is held for an enterprise, not in an organisation, or the other way round. */
    ROLE_OF_OTHER_KIND(422),
    /** The organisation has no desk of this role. */
    ROLE_NOT_IN_ORGANISATION(422),
    /** 三员分立: the person holds a role that excludes this one. Argument: the role held. */
    DUTIES_INCOMPATIBLE(409),
    GRANT_EXISTS(409),
    /** Nobody grants to or revokes from the own account. */
    OWN_ACCOUNT(403),
    PERIOD_INVALID(422),
    SUBSTITUTE_IS_SELF(422),
    /** Unknown, locked or disabled. */
    SUBSTITUTE_NOT_ACTIVE(422),
    /** No new password waits for confirmation. */
    NO_PASSWORD_PROPOSED(409),
    /** Whoever has set the new password does not confirm it. */
    SECOND_ADMINISTRATOR_NEEDED(403),
    /** The substitute does not work in the organisation. */
    SUBSTITUTE_ELSEWHERE(422),
    /** The person on leave does not hold the role in the organisation. */
    ROLE_NOT_HELD(422),
    /** Another substitute of the role is entered for a part of the period. */
    SUBSTITUTION_EXISTS(409),
    /** A bearer token is issued for one workspace; ask for another token. */
    WORKSPACE_FIXED(409),
    /** No grant that is valid now leads to this workspace. */
    WORKSPACE_NOT_GRANTED(403);

    private final int httpStatus;

    IdentityError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
