import type { NamingRules } from '../clutter/rules'

/** How stable names of elements are told from generated ones. */
export const namingRules: NamingRules = {
  attributes: `data-testid data-test-id data-test data-qa data-cy data-component data-component-name data-component-type
    data-module data-module-name data-block data-block-name data-widget data-widget-type data-section data-area data-region
    data-zone data-slot-name data-role data-ui data-type data-name itemprop role`,
  generatedStarts: `css- sc- jsx- jss svelte- emotion- astro- styled- ng-tns- ng-star- _ngcontent ember react-aria react-select
    radix- headlessui- mui- base-ui- yui_ ui-id- ext-gen gen- rc- uid- uuid- ark: mantine- chakra- block-id- aria-controls- :`,
  states: `active inactive open opened close closed closing current selected visible invisible hidden shown show hide
    loaded loading lazyload lazyloaded lazyloading lazy ready init initialized initialised focus focused hover hovered
    disabled enabled expanded collapsed collapse sticky stuck fixed animated animate animating fade entered entering
    in out on off is has js no-js dirty valid invalid first last odd even dark light`,
  layout: `row rows col cols column columns grid flex container subcontainer wrapper wrap nowrap inner outer clearfix cf
    cleared left right center centered middle top bottom up down full half third quarter twelve block inline float pull push
    size small medium large big xs sm md lg xl xxl min max auto none start end between around evenly reverse even
    absolute relative static overflow scroll mt mb ml mr mx my pt pb pl pr px py width height text bg border rounded shadow
    gap order offset span align justify content items self space font bold semibold normal italic underline uppercase
    lowercase capitalize truncate leading tracking list index object cover contain aspect grow shrink basis opacity
    transition duration ease cursor pointer group peer ring outline fill stroke primary secondary tertiary white black
    gray grey red blue green yellow alignleft alignright aligncenter alignnone alignwide alignfull theme color colour
    background screen mobile tablet desktop responsive print item box`,
  abbreviations: `to by in on of is my ad ads no up do go at or an we me id ui tv wp am cb cta faq faqs amp btn btns img
    imgs svg css html txt hdr ftr cms nrc nos bbc ard zdf wdr gdpr avg rss pdf tts grp js bb xref sub nav navbar vcard
    viewport offcanvas dropzone webkit taxonomy tagcloud wpnonce`,
  shortWords: `nav bar top app sub box art tag tab row map end new old all one two web pop ads log out add get set has
    hot wrp img btn svg big low max min box pin cat key end des der die das von vom zum zur und auf aus bei nur hoe het een
    van uit bij tot`,
  // Pairs of letters rarer than 1 in 50,000 in the text of about a hundred English, German and Dutch pages.
  rareFollowers: `bfkqx cbdfgjmnpvwxz dxz fcdhjkpqvwx gcjpqvxz hcjqvx iy jbcdfghjklmnqrstvwxyz kjqvx ljqx mchjqrvxz oq
    pjkqvwxz qabcdefghijklmnopqrstvwxyz rjqx sjx tjqx ujq vbcdfghjklmnpqrstvwxz wfgjkmpqtvxz xdfgjklmnoqrsvwxz
    yhjkquvxy zcdfhjkmnpqrsvx`,
}
