package org.shuzhuan.operations;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.shuzhuan.identity.SystemSubjects;
import org.shuzhuan.operations.demonstration.DemonstrationLoader;
import org.shuzhuan.shared.PortalMode;

/**
 * What every start does once tables and engine stand: the reference data and calls the portal ships, and in an empty portal
 * that runs for demonstration its data, in the background. {@code shuzhuan.demo=off} (system property) or {@code
 * SHUZHUAN_DEMO=off} (environment) starts without the latter.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "ProcessEngineBootstrap", "FirstInstallation"})
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStart {

    private static final Logger LOG = System.getLogger(PortalStart.class.getName());

    @Inject
    SystemSubjects subjects;

    @Inject
    ShippedData shipped;

    @Inject
    DemonstrationLoader loader;

    @Inject
    DemonstrationProgress progress;

    @Inject
    PortalMode mode;

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void start() {
        try {
            prepare();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("the shipped data could not be loaded", failure);
        }
    }

    private void prepare() throws Exception {
        boolean demonstration = mode.demonstration() && !switchedOff();
        if (demonstration && loader.portalIsEmpty()) {
            progress.enter(DemonstrationState.LOADING);
            // before the calls are imported: nothing in the portal is younger than its first day
            loader.begin();
            shipped.load();
            executor.execute(this::loadDemonstration);
            return;
        }
        shipped.load();
        if (demonstration) {
            progress.enter(DemonstrationState.LOADED);
        }
    }

    private void loadDemonstration() {
        try {
            progress.enter(loader.load() ? DemonstrationState.LOADED : DemonstrationState.INCOMPLETE);
        } catch (Exception | LinkageError failure) {
            LOG.log(
                    Level.ERROR,
                    "The demonstration data is incomplete; the portal works with what was loaded",
                    failure);
            progress.enter(DemonstrationState.INCOMPLETE);
        }
    }

    private static boolean switchedOff() {
        return "off".equalsIgnoreCase(System.getProperty("shuzhuan.demo", System.getenv("SHUZHUAN_DEMO")));
    }
}
