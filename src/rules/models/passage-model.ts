/*
 * Made by a program, not by hand: npm run train -- --data DIR
 *
 * It was trained on pages of public benchmarks:
 * - scrapinghub/article-extraction-benchmark, MIT
 *   https://github.com/scrapinghub/article-extraction-benchmark
 * - Murrough-Foley/web-content-extraction-benchmark, (c) 2026 Murrough Foley, CC BY 4.0
 *   https://github.com/Murrough-Foley/web-content-extraction-benchmark
 *   https://creativecommons.org/licenses/by/4.0/
 *   Changed: of its pages and truths there are only numbers here that a program drew from them.
 * - adbar/trafilatura (its evaluation set), Apache-2.0
 *   https://github.com/adbar/trafilatura
 * - flairNLP/fundus (its parser tests), MIT
 *   https://github.com/flairNLP/fundus
 *
 * Data: 1004 pages, SHA-256 5c7fb2de531a20765aafc9d7d46ad585f567efca2a8769663d81db2271b20b2c
 * Seed: 1
 */
import type { PassageModel } from '../../article/passages/model-format'

export const passageModel: PassageModel = {
  features: [
    { name: 'words', limits: [1.792, 2.303, 3.091, 3.296, 3.401, 4.277, 4.533] },
    { name: 'length', limits: [3.497, 4.205, 4.344, 4.615, 4.745, 5.429, 5.521, 5.609, 5.826, 6.365] },
    {
      name: 'wordLength',
      limits: [5, 5.667, 5.727, 5.814, 6.065, 6.163, 6.333, 6.407, 6.667, 6.767, 6.886, 7, 7.667],
    },
    { name: 'linkShare', limits: [0.1171, 0.6786] },
    { name: 'boldShare', limits: [0.04743, 0.1199] },
    { name: 'italicShare', limits: [0, 0.0595] },
    { name: 'commas', limits: [0.02326, 0.03774, 0.05, 0.07778, 0.1351, 0.1818] },
    { name: 'digits', limits: [0.01136, 0.01742, 0.02564, 0.03704] },
    { name: 'capitals', limits: [0.02837, 0.03409, 0.04145, 0.04545, 0.05534, 0.06667, 0.125, 0.1429] },
    { name: 'opens', limits: [1.5, 4.5, 6.5] },
    { name: 'endsSentence', limits: [0.5] },
    { name: 'block', limits: [1.5, 3.5, 5.5, 6.5, 7.5, 9.5, 10.5, 11.5] },
    { name: 'repeats', limits: [1.5, 2.5, 3.5, 4.5] },
    { name: 'line', limits: [0.5, 1.5] },
    { name: 'credit', limits: [0.5] },
    { name: 'description', limits: [0.5] },
    { name: 'hidden', limits: [0.5] },
    { name: 'caption', limits: [0.5] },
    { name: 'aside', limits: [0.5] },
    { name: 'form', limits: [0.5] },
    { name: 'table', limits: [0.5] },
    { name: 'list', limits: [0.5] },
    { name: 'quote', limits: [0.5] },
    { name: 'inArticle', limits: [0.5] },
    { name: 'inMain', limits: [0.5] },
    { name: 'inBody', limits: [0.5] },
    { name: 'articles', limits: [1.5, 3.5, 4.5, 5.5, 6.5, 7.5, 9.5, 12.5, 19.5] },
    { name: 'sameArticle', limits: [1.5] },
    { name: 'part', limits: [1.5] },
    { name: 'aboveCore', limits: [0.5, 4.5] },
    { name: 'aboveCoreBefore', limits: [0.5, 2.5, 4.5, 5.5, 6.5, 7.5, 17.5] },
    { name: 'aboveCoreAfter', limits: [0.5, 1.5, 2.5, 4.5, 5.5, 7.5, 13.5, 17.5] },
    { name: 'stepsFromCore', limits: [1.5, 2.5, 3.5, 5.5, 6.5, 8.5, 9.5, 10.5] },
    {
      name: 'coreShare',
      limits: [
        0.1042, 0.1346, 0.2007, 0.3122, 0.629, 0.699, 0.7406, 0.7745, 0.8078, 0.9024, 0.9116, 0.9273, 0.9541,
        0.9642, 0.9676,
      ],
    },
    { name: 'branchLinkShare', limits: [0.01026, 0.01748, 0.02885, 0.08629, 0.1103, 0.2689, 0.4475] },
    { name: 'branchParagraphs', limits: [0, 0.01536, 0.03746, 0.05976, 0.09782, 0.1428, 0.1795, 0.2427] },
    {
      name: 'branchRepeats',
      limits: [1.099, 1.609, 1.792, 2.197, 2.398, 2.485, 2.773, 3.091, 3.367, 4.007, 4.369, 4.663, 4.89],
    },
    { name: 'aboveContainer', limits: [1.5, 2.5, 3.5, 6.5] },
    { name: 'stepsFromContainer', limits: [0.5, 1.5, 2.5, 3.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 16.5] },
    {
      name: 'containerShare',
      limits: [0.8811, 0.9039, 0.9142, 0.9285, 0.9335, 0.9458, 0.961, 0.9669, 0.9719, 0.9794, 0.9938, 0.9989],
    },
    { name: 'limbLinkShare', limits: [0.01881, 0.05769, 0.2689] },
    {
      name: 'limbParagraphs',
      limits: [0, 0.01111, 0.0141, 0.01689, 0.02515, 0.03046, 0.08264, 0.1862, 0.3327],
    },
    { name: 'alikeInCore', limits: [0, 0.7541] },
    { name: 'alikeInContainer', limits: [0] },
    { name: 'alikeParagraphs', limits: [0, 0.9024] },
    { name: 'alikeLinkShare', limits: [0.4457, 0.8438] },
    {
      name: 'alikeShare',
      limits: [
        0.007305, 0.009421, 0.01217, 0.03419, 0.04286, 0.06481, 0.08129, 0.1147, 0.1406, 0.169, 0.1904,
        0.2382, 0.3064, 0.3366, 0.3815, 0.4111, 0.4205, 0.469, 0.5111, 0.5538, 0.727,
      ],
    },
    { name: 'alikeCount', limits: [0.8959, 1.242, 1.498, 1.869, 2.25, 2.35, 2.441, 3.113, 3.238] },
    {
      name: 'alikeWords',
      limits: [1.778, 2.303, 2.565, 2.732, 2.94, 3.08, 3.526, 3.632, 3.68, 3.981, 4.325],
    },
    { name: 'boxParagraphs', limits: [0.06442, 0.09756, 0.629, 0.7711] },
    {
      name: 'boxLength',
      limits: [
        2.773, 3.052, 3.677, 4.078, 4.273, 4.395, 4.45, 4.627, 4.718, 4.829, 4.88, 4.99, 5.108, 5.155, 5.252,
        5.375, 5.715, 5.961,
      ],
    },
    { name: 'boxLinkShare', limits: [0.002203] },
    { name: 'boxPictures', limits: [0.03743, 0.04882, 0.08621, 0.1, 0.2, 0.3206, 0.7586] },
    { name: 'outerParagraphs', limits: [0.8332, 0.9491, 0.9912, 0.9956] },
    { name: 'outerParagraphShare', limits: [0.1182, 0.1733, 0.3235] },
    { name: 'outerLinkShare', limits: [0.0123, 0.02095, 0.06026, 0.08797, 0.1, 0.1681, 0.2335] },
    { name: 'outmostLinkShare', limits: [0.00467, 0.0291, 0.0678, 0.4473] },
    { name: 'wordsOne', limits: [1.099, 1.386, 1.609, 2.079, 2.708, 4.22] },
    { name: 'wordsTwo', limits: [1.099, 1.792, 2.303, 2.565, 4.078, 4.22] },
    { name: 'wordsNext', limits: [1.386, 1.946, 2.197, 2.485, 3.434, 3.761, 3.97] },
    { name: 'wordsNextButOne', limits: [1.099, 1.609, 2.197, 2.303, 2.708] },
    { name: 'linkShareBefore', limits: [0.02811, 0.9362] },
    { name: 'linkShareAfter', limits: [0.07755, 0.1667] },
    { name: 'rankBefore', limits: [1.5] },
    { name: 'rankAfter', limits: [2.5] },
    { name: 'windowLinkShare', limits: [0.06332, 0.1533] },
    { name: 'nextLinkShare', limits: [0.02938, 0.05288, 0.07506, 0.08942, 0.1063, 0.1685, 0.2201, 0.3023] },
    { name: 'besideCore', limits: [-0.5, 0.5] },
    { name: 'pastFirst', limits: [-30, -13, -1, 5, 12, 15, 18, 28, 32, 41, 57] },
    { name: 'pastLast', limits: [-60, -51, -41, -25, -22, -16, -6, 0, 5, 23] },
    { name: 'coreParagraphs', limits: [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 9.5, 11.5, 23.5, 24.5] },
    { name: 'passagesPastTitle', limits: [-49, 0, 29, 32, 40, 49, 54, 59] },
    {
      name: 'wordsPastTitle',
      limits: [0, 2.996, 4.71, 5.118, 5.38, 5.771, 5.916, 6.061, 6.28, 6.905, 6.978, 7.211, 7.281],
    },
    {
      name: 'paragraphsBefore',
      limits: [0, 0.1855, 0.2744, 0.6349, 0.662, 0.7067, 0.7695, 0.8017, 0.8645, 0.9011, 0.9711],
    },
    { name: 'paragraphsAfter', limits: [0.08588, 0.1224, 0.1537, 0.1823, 0.479, 0.6023] },
    {
      name: 'pageWords',
      limits: [6.812, 6.932, 7.1, 7.216, 7.326, 7.41, 7.456, 7.509, 7.551, 7.672, 7.744, 7.791, 7.824],
    },
    { name: 'paragraphShare', limits: [0.614, 0.7255, 0.7309, 0.779] },
    { name: 'pictureAfter', limits: [0.5] },
    { name: 'afterClutter', limits: [0.5, 4.5, 8.5, 15.5, 18.5, 19.5] },
    {
      name: 'sectionLinkShare',
      limits: [0, 0.004199, 0.0147, 0.02568, 0.03004, 0.04579, 0.06756, 0.07368, 0.1103, 0.227, 0.4617],
    },
    { name: 'sectionParagraphs', limits: [0.1667, 0.2, 0.2308, 0.4444, 0.5875, 0.8333] },
    { name: 'sectionPlace', limits: [0.5, 1.5, 2.5, 4.5, 5.5, 6.5, 7.5, 15.5, 22.5, 24.5] },
    { name: 'titlesBefore', limits: [0.5, 3.5] },
    {
      name: 'headingsBefore',
      limits: [0.5, 1.5, 2.5, 3.5, 5.5, 6.5, 8.5, 10.5, 12.5, 13.5, 14.5, 15.5, 17.5, 18.5, 19.5],
    },
    { name: 'toLastParagraph', limits: [3.5, 7.5, 8.5, 16.5, 21.5] },
    { name: 'toNextParagraph', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 8.5, 10.5, 13.5, 15.5, 21.5, 23.5] },
  ],
  base: 1.2718,
  leafStep: 0.0086114,
  trees:
    "Vzm##z##O#@U###N[##GKK##'##@##R.y##s0###s#T##Pyg###Zm##jJ###Ut5C####AH#T###VXN#7###N#5$###.A5###mA##EE###HLg5####5DH####R.#J#J##>N##V##ZKE##y##j$H####R5CR####i'##K##R3sS####sL##X##RJR#l###xF##J##RR#hV###mg##K##.[##l0$###$M###.JC###VY##JF###R@l#l###x'##T##/lT##hm###]#Y##sRm#5##)m###R##/LHN##Z###E#5##JX$##m##]A@####>SC##cX###l#E##Vs8y####h5##x##/l#jx##T##d]###0sIk##%##i##k##FzZX##H##X7####@f<4##0##sy####/l#jx##x##3/###5L>A##l##`#,###VVX#G##c##h@###sXB#B##mT###v##5Rv#T##)6##T###5>N>##S##Mx####>N#J5###Bqm####>Su#+###Kl#K###JFmn##H##V##V##3So#&##K>##S###5.TI##<##nM####kt##/A>##E##8##FKEC##P##-4####R#kf#R##kn##n##6/vM##J##sQ####Skl###TL##l#;##1@06##F##J#/###0o9m###v@###n##6kO[###kH##>###gzV%##j###VV###R0RS##L###oW###3Sjj##/##I5####60oy##F##80####13/)##8##,/####kx##jm%##E##x##Xm#mR##K##Go###48o,##T##D##Y##)D'E###E0###z##JR%##sA##[##&##6kCQ###>p##E###/1>c##m###,/###M>t##j##J#j#k##z#&V#l##%b##m##HpkH###<#k##$##X(J.##E##T#V###-I5)###*#*##R##5Kx#K##gE##G###kE#bE###-E#E###DSi#l##T/##.###'5D#y###VV##`##5TmV##m##m#_###SmT###TT##G#D##Sh%#&###v#V#R##/oj#L##QK###E##0TS#T##xu###8##XD<L###y#S##b##SE#&#%##TI##j##/$Ep###xu###M##@mSR###KK##C###BBJ5##k##k##0##6kS%###kH##X###X6v=##E###$X###6ppJ##S##X<####48v]##M##>#>###:tJH###tJ##]###CCCu##t##S.####20(k##k##V<####x%R###m#KK##V##1mq/###iJ##J###`*xC##/###x#*##:g>*##i##=r####n&#*#r##V#&#>##2:BB##t##K###,HHH##>###v#V##'2G&##M###VQ###Xz%##Jn##D##J##D56F####=#y#p##S#HV#>##VV##x##'U#k#%##j#k#i##:)tt##n##t#z###H@J###E>##Jx###)-RR##X##R##R##S[##mQ5###-p###TRi#S##nY##T###XqTR##X##g##J##0CB/##?##B#B###0BBE##j##B#E###1KYK##X##X[####8Jzu##*##p#z###kx#pv###v#kn###v#8&j##`##tt###5H6U###EU##s###lq#&##E#ra##A##8$v##V&##x##>##v`#lR###R+x####EHG^###K##R#E##n<#H#q##HT#o###*6EA##_###^#&##_C8###H_#Y##Z##IkM<##m###tT###Vm#m%###VV##.##E>j#X###B>H####V#VEi##u##V#.##/sn##k##sCv####nF##D`##x+##F##0E&J###Ex##$###10R/##v##+/####z&##4(R##R##/##i#S`s###pS##M##kk[K##S###4F###T%p##,##%#iJ###:3JX##i##Vv####53CK##H##K[####kaE##F##E#E#o##JGK###K#[D##k##n/Ki##K##t##]##aD##pj#i##Tp###6aR#i##v_##/###EV&###EV##b&###u)#b9###X>##o##ka##KtG###Kp###^gVz####g5*####51XK##K###a#k##1,pp##p##T#p###I-RC##>##H##v##m%m###pp;##J###D%T#R###t#ks###-'A4##_##V##R##Kn<K##T###T#v##=_#n#m##t'#l###xTz##(G##q##T##QDe##g##x#g#x##S&^##h*###G#D##u43###XCi###x##k-##oz##Vw##V##zBmx##$###$#M##2:@M##z####xp$###@HT##x###D^,D##E##^#$###J&i##&(###z(###:-&>##,##Gg####H-Hv##A##H##K##4wE[##$###sx###)&/Q/.%E#2#$S`G#(5$$)(DC$WC#^C-##G0#$U.4'_-Y$#$'I84#,NI*(^NN#)##M@+:#,]-ZQM)&#<#QD4#B#%R_N###KA;/$]C0/L4Y##%#RFF@#&,[JB3+#A#2&VF'#C^+7[#*-G9$LF*&#LS[L-##'HWD6-$]5)=X+###AO>`&%Z@&R=.%%F*XGF1)[:$EZ.$C$0LYC/)]H)@X#%LE($'R]9)%GU?#%#REF'%EY*'ZLE.#$C%UJ</$Z<-R;&$+AY$/ZNK#N&AI#)#C#R>$/ZQF4EW%%,#NX#NSG0E#T>%&%RZ,RC%$#TKKH'(#QJ$']KL(T(U>.###SK^E$#Y@.CW&$G*1YL*PC##PDU##$%^S)LO'VL#LF(%$#RK/YR'#PKKD#$##WN%PN#'NED@&$I*1WM0IW#'GN[##'$YP'YP%I'PK?-,&P%CQ#M($#WCI#'%U&EQ-(ET>%PG#$$N'CS$#S>(R>B#'$#KQ#QW')PAUA'#L)#VPP#$)N@YW'*&L%UPX,&Q%T<W)(/+TL+PL(L?0FS##$>+GP)'QD*PX]##&$RF#O@)&NVLA%-ZL&$'TM%=M#GQ))/(PL$LZ$#TLLG#I%#`*MY'$TD,RH#%''PU+P>#$PBE?%&#CSJ-#UO)Y##D####RN$NF'B&PJ8%%#%XKU*#SKK-DK#%#'UE]'&O<'RJ?(%),PA*VJO+#FQA6%1%MR#PKG%#UEY##,%PF#_H$#RJC[##$%NV(RN#%MDNB##&#QG#IU&#WJa<##K[*/*OX)XI0IS'#K'$NY)KS'(BOR##$#PJ-QJ']P#@J$)$$NRJ&#ZGC'L@)#&IV#$SL$UL.FQ##)$^LJ')MT'VIA(#'$SM/RE>**>QT''#UM#CO$Y$Z%YJ$F-4P*R:($RH*`P,&**Q8F#V&IR(N@'#)#PT'QD%Y0BOJ$$##RNN$F&NJ,N8#*-P%RC'$JU&JUC%(Y$.KZD$#a$EPE)#%Q*ES&%XP#ESH##)R&NWN+$GN$=K#-#0IX&UP(Z'@SF%)*MYG%#Q[&K&WL##%I%JXH(S&S5JV($+I#YK#)OSK1@Q%-%M%VQ/'LYL#DL')#$VNO&D&H]#GT#%],H&JW-#RI'@R(&'$NWM)$LXO#S?#,+3QIX*%UC&TEG&%+#QF$ZC'@W#WL##$%J]^''O>'QIB'#%#OU0MSC')CQO#/+%RM)S^&#TMIE##)&QK*OK'[(KVF#','UOF('M?%TN]'&%(NT)YN'#GSAU#%#%XP'MP%#MJIA$+3L:[,S*%TD3TE###$EMS#-[I'QMB)#&$HP#MRQ+W%SF##*'RJ-U?##MBPZ&%M&T#PA)Q'P$FQ##&%PI,VL*RZC(,('QI&YOK$S'PD$##$NT$MPM-$MJB'$+R?%#LT$EP#XJ)##&QNEG#B&J'MY%N)+U#MX/,OB.YK#&P+Y,QQ%O(O)?O#$,+PU*LS(F*THY,#+QLI/)YJ$,N=V$%43PJ'VJ3N;/OC#)OG'##WOH%%KQC-'$U%JQ'#QY)RKI'&&#LR$LR(WR#WJ#'%%RO#OR$O([RL&&%%ZP&RN'Z+UNK$)#&NF&WO(&RNWC#+$%?Q#OR'C+YKV%#I-#N[N)P'%U@O'Q#()MR'ME*$XK^#,#%PTE/&KY#L<G$#H-VM#]#'RO$OE##$PI4%NR-R>'YK'#N$'IWR7#$ENQY'&)(ZIO-VF0N,YP&#T%R%JW-+P#PF@(#$$VF(QKF%R(QB$*#MT]*&U$NU%HS%%(#NU*^QP&$JNF*#K.#OVN-,M?#KS'#(V%MXY''%OSLH*Q.*&O>#EQ1V#IQ%(+QM,^P#'$SMZI+&QN#&DQ($FW%WM&()%XMW*)QM&NSJ#%&'NV'SO&'FNNE$&RE#$'NR(UL#LB$T#(%J[V/*QZ#RL%$'+Q[$FQ]#'PLG,)$NQ(WJ$=+'UFI##%&RM,LQ2#N[KZ##&&SP&QC&'VD[G#$$O^#VH#[$I&MQ)(,NQT'G#*ZQ%QI+))-QH-VQ%?T$TI#(SI*)J(TM-/VPH#&3R*GQ$%NV#OIG/*%PVO0/@V$(UNG($O##BQQ&+WQ'QU#%YL+)*KUR-(HYP$&0,QEWV(#(QIGL##'$TP$EPE#S)OD$$%#PE.SN,Q&VGF&%''NU+RL$RL+FL%*$NUZ$##GW%O=P)')P2RAQ)E&$^LJ%$$#QP#PO1OC3O>,(##LY,OEJ)S&LS#$K&O+CO+#P&OOU$(&?K#&PZ#>U,QL#)#PU$NR%E*J1NK#%'DS#'UFK'P$YP(##OQF&&-[QQ+UQ##YJ&#?N*#KR.KP-),'PT(PIF$O)[N###+QL)JQYE#,&DPU#.-QL1TFJ)#%%KU+[R&M#LRK)#&GP*#TMO(#EUP#$/%PM)Q[*)ERUW/%$,QG$SJ$TC.ET#$'%UO'NQZ(*LAL",
}
