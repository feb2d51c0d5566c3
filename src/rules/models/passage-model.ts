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
    { name: 'words', limits: [1.792, 2.197, 2.639, 2.89, 3.367, 3.689, 3.97, 4.248, 4.489] },
    {
      name: 'length',
      limits: [
        3.219, 3.466, 3.555, 4.143, 4.263, 4.82, 5.075, 5.298, 5.403, 5.497, 5.591, 5.805, 5.927, 6.071,
        6.319,
      ],
    },
    { name: 'wordLength', limits: [2, 3, 4.6, 5, 5.884, 6, 6.667, 6.881, 7, 7.2] },
    { name: 'linkShare', limits: [0, 0.08214, 0.4043] },
    { name: 'boldShare', limits: [0, 0.06452, 0.237] },
    { name: 'italicShare', limits: [0, 0.05263] },
    { name: 'commas', limits: [0.01786, 0.1111, 0.1333] },
    { name: 'digits', limits: [0, 0.02316] },
    { name: 'capitals', limits: [0.01079, 0.0124, 0.02381, 0.04762, 0.06897, 0.07692, 0.1034] },
    { name: 'opens', limits: [4.5, 6.5] },
    { name: 'endsSentence', limits: [0.5] },
    { name: 'block', limits: [1.5, 2.5, 5.5, 6.5, 7.5, 10.5] },
    { name: 'repeats', limits: [1.5, 2.5, 3.5, 4.5] },
    { name: 'line', limits: [0.5, 1.5] },
    { name: 'credit', limits: [0.5] },
    { name: 'description', limits: [0.5] },
    { name: 'hidden', limits: [0.5] },
    { name: 'caption', limits: [0.5] },
    { name: 'comment', limits: [0.5] },
    { name: 'aside', limits: [0.5] },
    { name: 'form', limits: [0.5] },
    { name: 'table', limits: [0.5] },
    { name: 'list', limits: [0.5] },
    { name: 'quote', limits: [0.5] },
    { name: 'inArticle', limits: [0.5] },
    { name: 'inMain', limits: [0.5] },
    { name: 'inBody', limits: [0.5] },
    { name: 'articles', limits: [0.5, 1.5, 4.5, 5.5, 6.5, 8.5, 11.5, 16.5, 19.5] },
    { name: 'sameArticle', limits: [1.5] },
    { name: 'part', limits: [1.5] },
    { name: 'aboveCore', limits: [0.5, 4.5] },
    { name: 'aboveCoreBefore', limits: [0.5, 2.5, 3.5, 4.5, 5.5] },
    { name: 'aboveCoreAfter', limits: [0.5, 3.5, 4.5, 5.5, 9.5] },
    { name: 'stepsFromCore', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 6.5, 9.5, 10.5, 13.5] },
    {
      name: 'coreShare',
      limits: [
        0.1042, 0.1346, 0.2993, 0.4145, 0.5501, 0.5813, 0.6736, 0.7197, 0.7626, 0.8358, 0.9506, 0.9541,
        0.9633, 0.9846, 0.9956,
      ],
    },
    { name: 'branchLinkShare', limits: [0.03108, 0.06713, 0.09404, 0.1662, 0.2326, 0.3454, 0.6048, 0.8542] },
    {
      name: 'branchParagraphs',
      limits: [0, 0.002962, 0.00961, 0.01206, 0.01487, 0.0211, 0.03046, 0.05144, 0.09729, 0.2338],
    },
    { name: 'branchRepeats', limits: [1.099, 1.609, 1.792, 2.398, 2.773, 3.97, 4.06] },
    { name: 'aboveContainer', limits: [0.5, 1.5, 2.5, 3.5] },
    { name: 'stepsFromContainer', limits: [1.5, 3.5, 5.5, 6.5, 7.5, 8.5, 11.5] },
    { name: 'containerShare', limits: [0.8798, 0.9293, 0.9546, 0.9648, 0.97] },
    { name: 'limbLinkShare', limits: [0.01419, 0.03805, 0.09339, 0.1257, 0.2399, 0.3558, 0.631] },
    {
      name: 'limbParagraphs',
      limits: [
        0, 0.01996, 0.02377, 0.02859, 0.05782, 0.06665, 0.08047, 0.09601, 0.1116, 0.168, 0.3265, 0.4519,
      ],
    },
    { name: 'alikeInCore', limits: [0.01149, 0.1036, 0.56, 0.8932] },
    { name: 'alikeInContainer', limits: [0, 0.2, 0.4133, 0.5472, 0.8528, 0.9835] },
    { name: 'alikeParagraphs', limits: [0, 0.4118] },
    { name: 'alikeLinkShare', limits: [0.004833, 0.03844, 0.2548] },
    {
      name: 'alikeShare',
      limits: [
        0.004142, 0.01044, 0.02827, 0.04016, 0.0527, 0.0637, 0.08002, 0.1139, 0.1387, 0.1894, 0.4121, 0.4255,
        0.504, 0.6134, 0.6627, 0.7613, 0.8412, 0.8879,
      ],
    },
    { name: 'alikeCount', limits: [0.8959, 1.242, 1.498, 1.701, 1.869, 2.35, 2.525, 2.602, 3.113] },
    {
      name: 'alikeWords',
      limits: [1.811, 2.428, 2.52, 2.656, 2.848, 2.927, 3.041, 3.181, 3.44, 3.514, 3.812, 4.214],
    },
    { name: 'boxParagraphs', limits: [0.01273, 0.05791, 0.08401, 0.2775, 0.5608, 0.9642] },
    {
      name: 'boxLength',
      limits: [
        2.892, 4.143, 4.233, 4.35, 4.438, 4.698, 4.814, 4.926, 4.977, 5.034, 5.105, 5.192, 5.248, 5.357,
        5.684, 5.954,
      ],
    },
    { name: 'boxLinkShare', limits: [0.02666, 0.1318] },
    { name: 'boxPictures', limits: [0, 0.04882, 0.1, 0.1549, 0.2] },
    { name: 'outerParagraphs', limits: [0.1069, 0.5541, 0.7859, 0.8208] },
    { name: 'outerParagraphShare', limits: [0.05263, 0.1373, 0.1667, 0.2768] },
    { name: 'outerLinkShare', limits: [0, 0.01354, 0.06754, 0.08969, 0.4473] },
    {
      name: 'outmostLinkShare',
      limits: [0.01204, 0.02197, 0.05708, 0.06987, 0.1028, 0.1174, 0.3908, 0.4603],
    },
    { name: 'wordsOne', limits: [1.099, 2.079, 3.761, 4.22, 4.454] },
    { name: 'wordsTwo', limits: [0.6931, 1.792, 1.946, 4.22] },
    { name: 'wordsNext', limits: [1.386, 1.792, 2.398, 2.944, 3.664, 3.761, 3.97, 4.477] },
    { name: 'wordsNextButOne', limits: [0.6931, 1.386, 2.485, 3.434, 3.555] },
    { name: 'linkShareBefore', limits: [0.04348, 0.6286] },
    { name: 'linkShareAfter', limits: [0.05023, 0.1107, 0.6042] },
    { name: 'rankBefore', limits: [0.5, 1.5] },
    { name: 'rankAfter', limits: [0.5, 2.5] },
    { name: 'windowLinkShare', limits: [0.01953, 0.09742, 0.138] },
    { name: 'nextLinkShare', limits: [0, 0.03169, 0.04682, 0.08018, 0.09639, 0.1183, 0.1918] },
    { name: 'besideCore', limits: [-0.5, 0.5] },
    { name: 'pastFirst', limits: [-19, -2, 4, 7, 17, 24, 27, 35, 40, 50, 56] },
    { name: 'pastLast', limits: [-60, -41, -14, 0, 5] },
    {
      name: 'coreParagraphs',
      limits: [1.5, 3.5, 4.5, 5.5, 6.5, 8.5, 9.5, 10.5, 11.5, 15.5, 17.5, 18.5, 23.5, 24.5],
    },
    { name: 'passagesPastTitle', limits: [-60, -2, 2, 4, 12, 21, 35, 39, 43, 58] },
    {
      name: 'wordsPastTitle',
      limits: [-5.442, -1.946, 2.565, 3.689, 5.529, 5.72, 6.537, 6.965, 7.198, 7.268],
    },
    { name: 'paragraphsBefore', limits: [0.1488, 0.1996, 0.4751, 0.6903, 0.7015, 0.86] },
    {
      name: 'paragraphsAfter',
      limits: [0.01014, 0.1271, 0.1873, 0.4826, 0.5123, 0.69, 0.7174, 0.762, 0.8622, 0.8881, 0.9103, 0.9538],
    },
    {
      name: 'pageWords',
      limits: [6.85, 7.005, 7.259, 7.414, 7.456, 7.507, 7.551, 7.672, 7.729, 7.789, 7.824],
    },
    { name: 'paragraphShare', limits: [0.4888, 0.7255, 0.7359, 0.7473, 0.7615] },
    { name: 'pictureAfter', limits: [0.5] },
    { name: 'afterClutter', limits: [0.5, 1.5, 18.5, 19.5] },
    {
      name: 'sectionLinkShare',
      limits: [0.004599, 0.02681, 0.03164, 0.0536, 0.06209, 0.0714, 0.1019, 0.2632],
    },
    { name: 'sectionParagraphs', limits: [0.2143, 0.25, 0.8333, 0.9333] },
    { name: 'sectionPlace', limits: [0.5, 2.5, 5.5, 6.5, 8.5, 9.5, 15.5] },
    { name: 'sectionLine', limits: [2.5, 3.5] },
    { name: 'titlesBefore', limits: [0.5, 2.5] },
    { name: 'headingsBefore', limits: [1.5, 2.5, 3.5, 4.5, 7.5, 10.5, 12.5, 14.5, 15.5, 16.5, 17.5, 19.5] },
    { name: 'toLastParagraph', limits: [1.5, 2.5, 3.5, 7.5, 18.5, 19.5, 23.5] },
    { name: 'toNextParagraph', limits: [0.5, 1.5, 3.5, 5.5, 10.5, 19.5, 21.5, 23.5] },
  ],
  base: 1.2766,
  leafStep: 0.0095487,
  trees:
    "EHT#?###vu##H##.D/#p###nD##V##.|#^##i5E###T##VCL#T###jT##L##QM##jKJ###LL###[LLB###S##BS###S{#.##[l#L##i##Og##[?@###$V###V^/#9###[z##P##.E##mE#0##?P###[tm#T###i5J####.DA###tkH###L##B?T#H##m##gB###.5{g####t5T####S5g###zh##UX###WLq##n##kGV####WLl##S##.#KS###Wn#?/##n##kY###/CzT##Y###L#9##5BN?##0##jF####WYgn###W##V0###h/nI##Y##9K####tS/##K##GHF####h/CI##I##YK####S#Ln,##L##h4###GS#j,##B##O#G##Wtp?####kK##P##u/?u##l##l#?###5B71###Iu##I###S^0Y####DLm####5GIO##[##p#W###G0n%##%##n#|###JAYj##W###p#%##5LlJ##L##h#1###T3l###tBL##r###YW^H##K##K'####0AJn####n#RS###Tj##)Zl##N##N##57W%##M##%##%##1Jlz##l##p#$###0pJ##&L##w##l##5Tp#m##MF##S###YZy##%z###z%###T3##Lm#L##B#D##1pq(##l##Gq####Ycjm##C##I##m##50Pk##U##^%####tl^##Fl###GF###79%P##p##8n####5?90##F##F#m###53?C##d##N#%###ALLZ##W##TV####YToz###GL##S###w0#U##U#UU##j##1T&#e##)0##W###ow?#o##r##9F###'3Tp##U##^##U##7lJE###l&##Y###/on/##?##P##9##1A0J##q##F###/qtl##]##q#l###Eh+q##$##k#q###.$m###0n%##v###jnD#[###751####Ym#lO##l##m#u##2ZIF##F##H%####/F##_O##.|##h##;wYm###lC##l###-SSw##o###S#l##jmD###-I#C##I##72l]##U###S#]##;I]N###N?##0###p9F###5qq##D###7HYz##L##.#Y###&z##9KH##D##n##y905##w##8##_##^1w+##z###I%###F#UT#U##nG##T##1&H/###Uq##q###p#VkF##z##zp###3JI-##p##B##^##LL?B##n##W##?##;jn`##N##AK####l(hC####w#9;###tCKC####qR#N###jF##JL{##L##p##KYL###&_#l##F##70Nz##P##,#M###lRF###F#F{##F##5Gpj##W##W#l###/Yqm####%9#L###)Tq#N##q(###S##1IED##w##nw####zatl##w###aT###;M)u###um##/###-|`#`##l#0##W##-Knq##L##r#C###27>|##=##z#S###l(##lo#E##E$###|v#&##5M2##]###I%fz###K.###%##6H%f##o##%>####nXrD####3np####6F??###vU##j###6*mS###WW##W###j#Zjj##?##%#m##UT##%W##ZY##Y##5)GI##P##U#T###&mD###0Wm##)###CBF#K##rl###F##Fll#F###zTj####F?k#*###p#n#?##/Iql###z##9%###)cFF###F##U#h##YYUz##v###c=###7-LL##j##U&####3{NZ###:##N#i##Wq#qF##L##CF###wSM##z#W##SW###2u=D###z/##{###;9-6##H##Lk####y]l##W%##W##P##;/pT##U##9$####3>KS###HH##$###3`_T###D##w#W##l#K?#F##WW##h##b#l(P###d?##,##SSSS###m%##%###3&#HU##U##&.###WW#y#C##,#`#W##$m#L?##^##m#U##AlLb##4##/#C###0pTq##:###,+###zN#E##U#lE##N##;1VH##H##&##&##J0G###<#wS##Y##2'=<##F##N:####U#Qjh##[##-%###fW#vW##&##%#W##%#lq#{##ql##l##zZd%##$##%F####_U#,##z/$###_##2;Fy##F##L###p:St##S###W#p##q0V#N###qb#e###x|p|###u`##n###/|#K?###eb##K##aU#Q##I'##F[###$W?#S###U#$#H##DBkp###pr###&##G{na##,##^|####2EFT##F##Fq####m$#jG##Y##$#m##-YY##lM##F##a##M*##ba#l##l#M##a-K#m##a##m$###yzvl##Z##W#<###xjs^###)]##|###N&#N:###^0##u##2TiK###NK##n###%'#&'T3^#(;#%;P##&P#Z3+,#_O(E[#%O#E5$##0Z,'1L%#&>&<M;-#M]&MZ#$F9-%#]KK&$KKV%&%#L<.&?L#)P]L+%P#>J$0Q'-Q$[Q$$H>%'#QKK'$QU]%&%O#HOC%)QO#QZ#(I?,'[#N1''CW:%#%B#DN?$##YNNN###N9B%&&NZG&;W#'#M(SZ,TM%$MFA##&#VKE:###NY8H+#%MD;((ZM.$R??'&-L=&CR&'#MXBI'&0J>&GV#J))OZ=+$@'$TJ,N>&'YMK%&.%OY%R@H'F#L`#$$'QM#WM'(MEB>+%$$MSH&AO&#R>Y)%,#OY%RD##PGUG#)&PH'VJ$*.SHXC)&&)VK&OA%&SGFH&J','VH$R?(#XCM&$L('VO$PL%D)LG+#.'SHIG&(V='>Q*%'%WQ/VE#]#NIH#$##SNN&)NH'<J@&)$'PIHC%'+WGVI##(&PV$PQ$E%JPA(#,-QX/ON#L*LNG%#%#aR%LQL)@+HL#'0$TI$WC$V#O7B%#$SGX#$'PW%HPL'+#$[Q'NF%%VAMH##%(UPMM#=#*KME&'OE#&$RN&RY&@Q##+1OB(TA*E4.BQ#$$)ZN&NQ+A&IN9#$#NN)&NS'WP#NI##%@#DO)/PV,L@D%&#EP)%RTX)(GSF##IX'+T$QD$T&BO#$'%I:,XJ(-SOI;'$&%PW&QH#HR,MA#%'&PM.SP$#MKED#$)ZL$%AVQ$.UKH##$(EN$LQ#+`VE?#'#%QD$G^+X+QCD##'#RM#IV,Z)BXE#'%&MU,CW+'MTUD'%'-PBF($WQ,ODJ%$R&M>%Q*(KA)QI#%)K#NZ$%RK$VD=((+R#ZC$LW#'VH^%##$MN%UO)[M+L=#$&+XPI&)FR%RKA&&%#RF+UJ$CO#LV##%#RM&@M&OD=&%$+RI%W<-V%FRM)&$-TP+N@$T#PII#)&IQB$'+QZ$KQA#$'F#Kh]###P@EB'#H$#Q[%IP,N#9J#&&%PN&GO)0QPU?&%UQ#&MV#(GV)QD#%'#IRL$%[J&EN]#43&QN%T=Z-M)K1#$'H^]$#M&RJ%O9##$'VJ.PJ?%M$M>###)WOL''QI$UG[$#'RJ]#-(QX%QFH#+%#LQ&GP#O#SYD%#CM#%+PT&KS+^P$#%#PL#LF#YF#K`*#%$SN*PMM$-CMM#^%$L#QX''SH(HO$$+'FOQ.(NS'XG@$M'$*QP#HO)-XQQ##)$QN&NP#NK)[J&%(#UN+R?,BS$PW##$#UD&S[#'PLF]$$#&ZEYC$R##MYT#''&QIGU%$Q'9HO#,[M$$#MU&MQ*BM''$TPL)%J%'M(ZH##+#OQ$OU)J#OME#%#R[K#_$(G[%XO#)$,MP2QM$M->MG&'%#BPSL$#E'JZP$&$R.K^$#P@R/O@#)*&PV$VC,)ZDID*'#0PT$SJV*#GO?#&$*QOO'(?M%OJ[$$$A&ZC#V#QL.M9$$,)PW&FS'M%Q[G###$IP#VP%Q%PIA$$UD&$S(ES)'ORB$#A*YJ#&#QO#OMI(-#$NRK(#KWF/PC#+.#QL$QJ,#KTVC%###OLTI#'(WPO[#%$#UK^&%QN-XQD##).NIQ*)PI2TMB#U%*$OI%OF)O,WO&$MS(.MA&$KP%UP#$%)RP&IP)R*O@H&'$CSO%$%MV$PMI'$%X&PK&'AKK,VJ(($U&JUY.)%QJRL($%W$MXY$M,Q'QE&(%%TLS.RF#$GOT$$/.PDS1OF)R#SD'&%%NT$LQX##IPT#$&%PH+PT,#GS;F#$*%HRV#NR(]#H]2(N,&aT'LS$)<LT$3%SN,R/U72(PMU#*##TNO&#QI)TIC####PC,FT'#FZYZ$&#YP('NO*CO%G[#%%%HP*PT#%JOSZ##'2OPK+#SP#PXW#$'#LPF%QM#J0]N#V'*Q)XI2+KT'6T#D$$$OVH%%QM$TK4321PKV,,LX-T=X#$J#-RD*LP'#WHX$#N#H'T^#S$M2QJ'*M'&QF'XN+S.QE#$#$HS#WG&Q'MWH&$#+NT#NWQ(#BNN'*P$[S)R%&;K%KQ##'#PN(PV(OD,ZP#%*QOO#J##OC'OJ####PU#ZO(#KOOD'Q$%%LM&AM#&MPM$(Q$-HN(TN(N%JY%N$+V'DY%)QI%HR#$$*JL(I*)*YLWP$(Q&KQ+()QXG&PC####JZ$KP%OZE$#'&EW0QJS2Q'FS'$'N*P[F,&V#IWP#)$'OFP$%GU'`S@&#@'+RLL$%OK$YM(&Q$KP)$UN0&JXB$1)N(]H@$U%K#UP&$'%MQU,$ALL+QZ)$*&PX%RN($OQNK#)-+PS/KP+*RKKE)%L%'TI$KT*R,VH$%$PW.(SF,VI%PB#%RP'#M%PP*C'PG)$%P,LQ$RB,#NXL$*%%RO#RW2O#>TW$##)XKK$&QN&QGB-$I##PWO%#ZS&DS####KSK-)QK)WOF",
}
