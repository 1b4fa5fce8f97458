package org.shuzhuan.container;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What a container test deploys: its own class beside the portal's EAR, which the provisioned server has deployed already.
 * Beans of the EAR are found by {@code @EJB(lookup = "java:global/shuzhuan/ejb/<Bean>")}; CDI injection does not cross.
 */
public final class ThinWar {

    private static final String STRUCTURE =
            """
            <jboss-deployment-structure>
              <deployment>
                <dependencies>
                  <module name="deployment.shuzhuan.ear" export="true"/>
                  <module name="deployment.shuzhuan.ear.ejb.jar"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;

    private ThinWar() {}

    public static WebArchive with(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, classes[0].getSimpleName() + ".war")
                .addClasses(classes)
                .addPackages(true, "org.assertj.core", "net.bytebuddy")
                .addAsWebInfResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml");
    }
}
