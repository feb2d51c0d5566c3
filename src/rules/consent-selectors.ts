/*
 * The selectors of consent pop-ups are from @duckduckgo/autoconsent 16.23.0 (MPL-2.0):
 * https://github.com/duckduckgo/autoconsent
 * Of those by which it hides pop-ups they are the ones that hold on any site.
 *
 * This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/.
 *
 * Their source form is this file of Leeslamp's source, src/rules/consent-selectors.ts;
 * a program made it, and nothing else of the package is in it.
 */
// To make it anew: npm run consent -- --from DIR
import type { SelectorLists } from '../clutter/rules'

export const consentSelectors: SelectorLists = {
  ids: `BorlabsCookieBox CookieBanner CookieConsentBannerPlaceholder CybotCookiebotDialog
    CybotCookiebotDialogBodyUnderlay __tealiumGDPRcpPrefs __tealiumGDPRecModal __tealiumImplicitmodal
    adroll_consent_container awsccc-cb-content awsccc-cs-container awsccc-cs-container-inner
    awsccc-cs-modalOverlay bnp_container bsw-consentCookie catapult-cookie-bar cb-cookieoverlay cc--main
    cc-main ccc-module ccc-overlay ccpaCookieContent_wrapper cl-consent cmpBanner cmpbox cmpbox2
    cmplz-cookiebanner-container consent-banner-main consent-layer consent-manager consent-tracking
    cookie-banner cookie-banner-overlay cookie-bar cookie-consent-banner cookie-information-template-wrapper
    cookie-law-bg cookie-law-info-bar cookie-policy-info cookie-policy-info-bg cookiePrefsModal
    cookie_consent_min_wrapper cookie_consent_wrapper cookiebanner cookiebanner_outer cookiebar
    cookiefirst-root cookies-use-alert cookiescript_injected cp-gdpr-choices ct-ultimate-gdpr-cookie-popup
    didomi-notice didomi-popup dtcookie-container ensNotifyBanner ez-cookie-dialog-wrapper fast-cmp-root
    fides-overlay fides-overlay-wrapper gdpr-cookie-consent-bar gdpr-privacy-settings
    gdpr-single-choice-overlay gdprCookieBanner iubenda-cs-banner js-consent-banner ketch-banner ketch-modal
    lgcookieslaw-modal lgcookieslaw_banner lgcookieslaw_modal macaron_cookie_box manage_cookie_consent_modal
    mol-ads-cmp-iframe moove_gdpr_cookie_info_bar nhsuk-cookie-banner notice-cookie notice-cookie-block
    onetrust-banner-sdk onetrust-consent-sdk pandectes-banner pg-root-shadow-host pmc-pp-tou--notice
    pubtech-cmp qc-cmp2-container qc-cmp2-main sd-cmp shopify-pc__banner shopify-section-cookies-controller
    sp-cc-wrapper sp_privacy_manager_container tarteaucitronRoot taunton-user-consent__overlay tccCmpAlert
    termly-code-snippet-support transcend-consent-manager truyo-consent-module twcc__mechanism
    user-consent-management-granular-banner-overlay wcpConsentBannerCtrl zdf-cmp-banner-sdk`,
  classes: `axeptio_mount axeptio_widget bpa-cookie-banner c24-cookie-consent-wrapper cassie-cookie-module
    cc-cookies cc-individual-cookie-settings cc_banner-wrapper cc_overlay_lock cf_modal_container
    ch2-container cky-consent-bar-expand cky-consent-container cky-overlay cli-popupbar-overlay
    consent-banner consent-banner-box consent-bump-v2-lightbox cookie-banner-mount-point cookie-bar
    cookie-modal cookie-notification cookieBanner--visibility cookieModalContent cookieSettingsModal
    cookie_warn cookiealert cookiefirst-root cookieinfo cookiejs-banner-wrapper cookies-consent
    cookies-reminder cookiesBanner dg-consent-banner didomi-consent-popup-preferences didomi-popup-backdrop
    didomi-popup-container didomi-popup-notice didomi-screen-medium disc-cp--active ensModal fc-consent-root
    fc-dialog-container fc-dialog-content fc-dialog-overlay fs-cc-components gdpr-wrapper
    glue-cookie-notification-bar gravitoCMP-background-overlay js-consent-banner kc-overlay klaro
    legalmonster-cleanslate lgcookieslaw-overlay lgcookieslaw_overlay lia-cookie-banner-alert
    modal--cookie-banner mw-cookiewarning-container onetrust-pc-dark-filter osano-cm-dialog osano-cm-window
    overlay_bc_banner pea_cook_more_info_popover pea_cook_wrapper privacy-consent--backdrop
    privacy-consent--modal react-cookie-policy sp-dsgvo spicy-consent-bar spicy-consent-wrapper
    syno_cookie_element termsfeed-com---nb trustarc-banner-container truste_box_overlay truste_overlay
    truste_popframe tx-om-cookie-consent u12-data-protection-notice widget_eu_cookie_law_widget
    wpcc-container`,
  others: [
    '#cookieAcceptBar.cookieAcceptBar',
    '#hu.hu-wrapper',
    '#ncmp__tool .ncmp__banner',
    '.artdeco-global-alert[type=COOKIE_CONSENT]',
    '.b-cookie.is-open',
    '.cc-banner[data-cc-banner]',
    '.cc-type-categories[aria-describedby="cookieconsent:desc"]',
    '.cc-type-info[aria-describedby="cookieconsent:desc"]',
    '.cc-type-opt-in[aria-describedby="cookieconsent:desc"]',
    '.cc_dialog.cc_css_reboot',
    '.consent-modal[role=dialog]',
    '.cookie-alert.t-dark',
    '.cookie-wrapper .cookie-tip',
    '.lightbox.lightbox--cookie-consent',
    '.modal-open bahf-cookie-disclaimer-dpl3',
    '.tp-dialog.cookie-dialog',
    '.wccom-comp-privacy-banner .wccom-privacy-banner',
    '[aria-describedby="cookieconsent:desc"].cc-type-opt-out',
    'astro-island[component-url*="CookiesBanner"] .cookies',
    'cookie-banner-element#ckb',
    'csm-cookie-consent',
    'dialog.cookie-consent',
    'dialog.cookie-policy',
    'div.acris-cookie-consent',
    'fedex-gdpr',
    'modal-box[data-options*="cookies"] .modal-object--cookie',
    's4s-privacy-module',
    'sibbo-cmp-layout',
    'tp-yt-iron-overlay-backdrop.opened',
    'ytd-consent-bump-v2-lightbox',
  ],
}
