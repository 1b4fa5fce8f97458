package org.shuzhuan.identity;

import java.util.Optional;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/**
 * Shiro's view of the portal's accounts: passwords and bearer tokens. Every refusal is the same exception, whatever its
 * reason. Nothing is cached, because rights end with the day of a grant.
 */
public class PortalRealm extends AuthorizingRealm {

    private final transient CredentialCheck credentials;
    private final transient ActiveAccess access;

    PortalRealm(CredentialCheck credentials, ActiveAccess access) {
        this.credentials = credentials;
        this.access = access;
        setName("portal");
        setCachingEnabled(false);
        // the comparison has been made, and counted, before the information is given out
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return token instanceof UsernamePasswordToken || token instanceof BearerToken;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        PersonPrincipal person = person(token).orElseThrow(IncorrectCredentialsException::new);
        return new SimpleAuthenticationInfo(person, token.getCredentials(), getName());
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        Access now = access.current();
        SimpleAuthorizationInfo rights = new SimpleAuthorizationInfo(now.roles());
        rights.setStringPermissions(now.permissions());
        return rights;
    }

    private Optional<PersonPrincipal> person(AuthenticationToken token) {
        if (token instanceof BearerToken bearer) {
            return credentials.byToken(bearer.getToken());
        }
        UsernamePasswordToken login = (UsernamePasswordToken) token;
        return login.getPassword() == null
                ? Optional.empty()
                : credentials.byPassword(login.getUsername(), new String(login.getPassword()));
    }
}
